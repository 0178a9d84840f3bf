import { msg } from "../domain/message.ts";
import { decode } from "./decode.ts";
import type { Imported } from "./imported.ts";
import { isRefusal, READABLE, Refusal } from "./refusal.ts";
import { isZip, recognise, refuseBinary } from "./recognise.ts";

/**
 * Reads a file with a graph, regardless of its name, format and encoding. The reader of a format is
 * loaded on demand.
 *
 * @throws Refusal with a sentence for the user if nothing can be read
 */
export async function readFile(bytes: Uint8Array): Promise<Imported> {
  refuseBinary(bytes);
  if (isZip(bytes)) return (await import("./zip/read-zip.ts")).readZip(bytes);
  return readText(decode(bytes));
}

/** Reads the text of a file, as `readFile` does. */
export async function readText(text: string): Promise<Imported> {
  const format = recognise(text);
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const read = await readers[format]();
  try {
    return read(plain);
  } catch (error) {
    if (isRefusal(error)) throw error;
    // The file may exceed the stack or the memory, and V8's message would not help the user.
    throw new Refusal(
      msg(
        `The ${format} file could not be read; it may be too large or too deeply nested. ${READABLE}`,
      ),
      {
        cause: error,
      },
    );
  }
}

const readers = {
  GEXF: async () => (await import("./xml/gexf.ts")).readGexf,
  GraphML: async () => (await import("./xml/graphml.ts")).readGraphml,
  JSON: async () => (await import("./json/graph.ts")).readJson,
  Pajek: async () => (await import("./text/pajek.ts")).readPajek,
  GML: async () => (await import("./text/gml.ts")).readGml,
  DOT: async () => (await import("./text/dot.ts")).readDot,
  table: async () => (await import("./table/edge-list.ts")).readEdgeList,
};
