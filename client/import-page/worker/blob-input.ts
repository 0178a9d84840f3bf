import type { InputFile } from "../../../import/stream/input.ts";

/** Opens a file of the browser for the import. */
export function blobInput(name: string, content: Blob): InputFile {
  return { name, size: content.size, open: () => chunksIn(content) };
}

/** Browsers' streams cannot all be iterated. */
async function* chunksIn(content: Blob): AsyncGenerator<Uint8Array> {
  const reader = content.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
