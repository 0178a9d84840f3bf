import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const press = promisify(brotliCompress);

const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY } = constants;

/**
 * Bytes of JSON up to which the best compression is used; it takes 2 s of one core for each MiB.
 */
const WORTH_BEST = 2 * 2 ** 20;
const BEST = 11;
const QUICK = 9;

/** A response body in every encoding in which it is sent. */
export interface CompressedBody {
  readonly gzip: Buffer;
  /** A third smaller; null until the body is requested a second time. */
  readonly brotli: Buffer | null;
}

/**
 * Copies the bytes out of zlib's buffer of 16 KiB, which a short response would otherwise retain.
 */
const copied = (bytes: Buffer): Buffer => Buffer.from(Uint8Array.from(bytes).buffer);

/** Compresses JSON for its first response: with gzip only, so that no client waits for Brotli. */
export async function compressed(json: string): Promise<CompressedBody> {
  return { gzip: copied(await zip(json)), brotli: null };
}

/** Returns the same body with its Brotli encoding. */
export async function recompressed({ gzip }: CompressedBody): Promise<CompressedBody> {
  const plain = await unzip(gzip);
  const params = {
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_QUALITY]: plain.byteLength > WORTH_BEST ? QUICK : BEST,
  };
  return { gzip, brotli: copied(await press(plain, { params })) };
}

/** Returns the body in the best available one of the encodings that a client accepts. */
export async function bestEncoding(
  encodings: readonly string[],
  { gzip, brotli }: CompressedBody,
): Promise<{ encoding: "br" | "gzip" | null; body: Buffer }> {
  if (brotli && encodings.includes("br")) return { encoding: "br", body: brotli };
  if (encodings.includes("gzip")) return { encoding: "gzip", body: gzip };
  return { encoding: null, body: await unzip(gzip) };
}
