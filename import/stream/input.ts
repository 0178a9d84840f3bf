/** A file that can be read from its start as often as needed, such as a File or a path. */
export interface InputFile {
  name: string;
  /** In bytes; only for progress. */
  size: number;
  open: () => AsyncIterable<Uint8Array>;
}

/** Progress and cancellation of a long reading; an AbortSignal will do as `cancel`. */
export interface Watch {
  cancel?: { readonly aborted: boolean };
  /** @param bytes number of bytes read so far of the file */
  onProgress?: (file: string, bytes: number) => void;
  /** @param rows number of rows read so far of a table */
  onRows?: (table: string, rows: number) => void;
}

/** Thrown when the caller has cancelled. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Yields the chunks of a file, reporting progress. Throws Cancelled once `cancel` is aborted. */
export async function* chunksOf(
  file: InputFile,
  { cancel, onProgress }: Watch,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of file.open()) {
    if (cancel?.aborted) throw new Cancelled("The import was cancelled.");
    yield chunk;
    read += chunk.length;
    onProgress?.(file.name, read);
  }
}

/** Returns the whole file. Throws if it is longer than `most` bytes. */
export async function bytesOf(file: InputFile, watch: Watch, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(file, watch)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) throw new RangeError("too long");
  }
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
