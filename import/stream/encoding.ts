import { declaredEncoding, singleByte } from "../decode.ts";
import { chunksOf, type InputFile, type Watch } from "./input.ts";

/**
 * Finds the encoding of a file: the one that it declares, else UTF-8 if all of it is valid, else
 * Windows-1251 or Windows-1252, judged by the part in which it is not.
 */
export async function encodingOf(file: InputFile, watch: Watch): Promise<string> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  for await (const chunk of chunksOf(file, watch)) {
    if (isFirst) {
      const declared = declaredEncoding(chunk);
      if (declared !== null && declared !== "utf-8") return declared;
      isFirst = false;
    }
    try {
      utf8.decode(chunk, { stream: true });
    } catch {
      return singleByte(chunk);
    }
  }
  return "utf-8";
}

/** Yields the text of a file in pieces, without its byte order mark. */
export function textOf(file: InputFile, encoding: string, watch: Watch): AsyncGenerator<string> {
  return textOfChunks(chunksOf(file, watch), encoding);
}

/** Yields the text of bytes in pieces, without their byte order mark. */
export async function* textOfChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode(new Uint8Array());
  if (rest !== "") yield rest;
}
