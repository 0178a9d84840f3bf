import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf/browser";
import { SourceError } from "./source-error.ts";

/**
 * Reads GEXF 1.2 or 1.3 into graphology's serialized format; nodes keep Gephi's places.
 * @throws SourceError when the text is no GEXF
 */
export function readGexf(text: string): unknown {
  try {
    return parse(MultiGraph, text, { addMissingNodes: false }).export();
  } catch (error) {
    throw new SourceError(`The file is not GEXF: ${(error as Error).message}.`, { cause: error });
  }
}
