import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf/browser";
import { SourceError } from "./source-error.ts";

type Attributes = Record<string, unknown>;
interface Element {
  attributes?: Attributes;
}
interface Graph {
  nodes: Element[];
  edges: Element[];
}

/**
 * Reads GEXF 1.2 or 1.3 into graphology's serialized format; nodes keep Gephi's places.
 * @throws SourceError when the text is no GEXF
 */
export function readGexf(text: string): unknown {
  try {
    const graph = parse(MultiGraph, text, { addMissingNodes: false }).export() as Graph;
    entitle(graph, new DOMParser().parseFromString(text, "text/xml"));
    return graph;
  } catch (error) {
    throw new SourceError(`The file is not GEXF: ${(error as Error).message}.`, { cause: error });
  }
}

/** Names attributes by their titles: their ids are often mere numbers. */
function entitle({ nodes, edges }: Graph, document: Document): void {
  for (const [of, elements] of [["node", nodes] as const, ["edge", edges] as const])
    for (const declared of document.querySelectorAll(`attributes[class="${of}"] > attribute`)) {
      const [id, title] = [declared.getAttribute("id"), declared.getAttribute("title")];
      if (id === null || title === null || id === title) continue;
      for (const { attributes } of elements)
        if (attributes && id in attributes) attributes[title] ??= attributes[id];
    }
}
