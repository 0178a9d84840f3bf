import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { FlateErrorCode, Unzip, UnzipInflate, type FlateError, type UnzipFile } from "fflate";
import { ZIP_FILES } from "../../domain/pack-files.ts";

const LONGEST_QUOTE = 100;

/** A zip that is no pack; the message completes the sentence "found …, expected …". */
export class BadZip extends Error {
  override readonly name = "BadZip";
  constructor(
    readonly found: string,
    readonly expected: string,
    /** True if it is larger than allowed. */
    readonly isTooLarge = false,
  ) {
    super(`found ${found}, expected ${expected}`);
  }
}

/**
 * Unpacks a zip of a pack into a folder while it arrives. Only the known names are written, so that
 * no entry reaches another place, and nothing beyond `maxBytes` is unpacked.
 *
 * @param chunks the bytes of the zip
 * @throws BadZip; then some files may have been written
 */
export async function unzipPack(
  chunks: AsyncIterable<Uint8Array>,
  folder: string,
  maxBytes: number,
): Promise<void> {
  const files = new UnpackedFiles(folder, maxBytes);
  const unzip = new Unzip((entry) => files.begin(entry));
  unzip.register(UnzipInflate);
  let received = 0;
  try {
    for await (const chunk of chunks) {
      received += chunk.byteLength;
      if (received > maxBytes) throw tooLarge(maxBytes);
      push(unzip, chunk, false);
      await files.written();
    }
    push(unzip, new Uint8Array(0), true);
    await files.written();
    files.checkWhole();
  } finally {
    await files.close();
  }
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(chunk, isLast);
  } catch (error) {
    if (error instanceof BadZip) throw error;
    throw damaged(error);
  }
}

/** The files of one zip; fflate calls back synchronously, and the disk is written afterwards. */
class UnpackedFiles {
  readonly #whole = new Map<string, boolean>();
  readonly #handles = new Map<string, FileHandle>();
  #waiting: { name: string; data: Uint8Array }[] = [];
  #size = 0;

  constructor(
    private readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  begin(entry: UnzipFile): void {
    const { name } = entry;
    if (!ZIP_FILES.includes(name))
      throw new BadZip(
        `an entry ${JSON.stringify(name.slice(0, LONGEST_QUOTE))}`,
        `only ${ZIP_FILES.join(", ")}, at the top of the zip`,
      );
    if (this.#whole.has(name)) throw new BadZip(`${name} twice`, "each file once");
    this.#whole.set(name, false);
    entry.ondata = (error, data, isLast) => {
      // Errors thrown below come back as an error of the next call.
      if (error) throw error instanceof BadZip ? error : damaged(error);
      this.#size += data.byteLength;
      if (this.#size > this.maxBytes) throw tooLarge(this.maxBytes);
      this.#waiting.push({ name, data });
      if (isLast) this.#whole.set(name, true);
    };
    entry.start();
  }

  /** Writes everything that has been unpacked so far. */
  async written(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { name, data } of waiting) {
      let handle = this.#handles.get(name);
      if (!handle) {
        handle = await open(join(this.folder, name), "wx");
        this.#handles.set(name, handle);
      }
      await handle.writeFile(data);
    }
  }

  checkWhole(): void {
    if (this.#whole.size === 0) throw new BadZip("no zip, or an empty one", "a zip of a pack");
    for (const [name, isWhole] of this.#whole)
      if (!isWhole) throw new BadZip(`a zip that ends within ${name}`, "a whole zip");
  }

  async close(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close();
  }
}

const tooLarge = (maxBytes: number) =>
  new BadZip(
    "more",
    `at most ${maxBytes} bytes, packed and unpacked (ENTENTE_PACK_MAX_BYTES)`,
    true,
  );

function damaged(error: unknown): BadZip {
  const { code } = error as Partial<FlateError>;
  return code === FlateErrorCode.UnknownCompressionMethod
    ? new BadZip("a compression that is not read here", "Deflate, or none")
    : new BadZip("a damaged zip", "a zip of a pack");
}
