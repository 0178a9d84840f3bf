import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const press = promisify(brotliCompress);

const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY } = constants;

/** Bytes of JSON that are compressed as well as can be: at 2 s of one core for each MiB. */
const WORTH_BEST = 2 * 2 ** 20;
const BEST = 11;
const QUICK = 9;

/** One answer in every form that it goes out in. */
export interface Packed {
  readonly gzip: Buffer;
  /** A third smaller, and made when the answer is asked for again; null: not yet */
  readonly brotli: Buffer | null;
}

/** The bytes without the buffer of 16 KiB that zlib writes into, which a short answer would keep. */
const alone = (bytes: Buffer): Buffer => Buffer.from(Uint8Array.from(bytes).buffer);

/** JSON as it is first sent: nobody waits for more than gzip. */
export async function packed(json: string): Promise<Packed> {
  return { gzip: alone(await zip(json)), brotli: null };
}

/** The same answer with its Brotli form. */
export async function repacked({ gzip }: Packed): Promise<Packed> {
  const plain = await unzip(gzip);
  const params = {
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_QUALITY]: plain.byteLength > WORTH_BEST ? QUICK : BEST,
  };
  return { gzip, brotli: alone(await press(plain, { params })) };
}

/** The form for a reader who takes these encodings. */
export async function formFor(
  encodings: readonly string[],
  { gzip, brotli }: Packed,
): Promise<{ encoding: "br" | "gzip" | null; body: Buffer }> {
  if (brotli && encodings.includes("br")) return { encoding: "br", body: brotli };
  if (encodings.includes("gzip")) return { encoding: "gzip", body: gzip };
  return { encoding: null, body: await unzip(gzip) };
}
