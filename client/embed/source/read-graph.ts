import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Imported } from "../../../import/imported.ts";
import { leftOutSentence } from "../../../import/left-out.ts";
import { readFile, readText } from "../../../import/read-file.ts";
import { isZip } from "../../../import/recognise.ts";
import type { Pins } from "../../model/layout/pins.ts";
import { creditIn, type OwnCredit } from "./credit-in.ts";
import { drawnKeys } from "./drawn-keys.ts";
import { placesOf } from "./places.ts";
import { actorAttributes, graphAttributes, relationAttributes } from "./read-attributes.ts";

/** A graph, and how it brings along to be laid out. */
export interface ReadGraph extends OwnCredit {
  graph: SerializedGraph;
  places: Pins;
  /** Kinds that are laid out first; null: it names none */
  coreKinds: readonly string[] | null;
  /** Sentences about parts of the file that are not shown */
  notes: readonly string[];
}

/**
 * Reads a file with a graph, or its text, in any format that is known.
 * @throws Refusal with a sentence for the reader if nothing of it can be read
 */
export async function readGraph(file: Uint8Array | string): Promise<ReadGraph> {
  const imported = await (typeof file === "string" ? readText(file) : readFile(file));
  const read = graphOf(imported);
  if (imported.format !== "table") return read;
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  if (isZip(bytes)) return read;
  const { openQuestions } = await import("./open-questions.ts");
  return { ...read, notes: [...read.notes, ...(await openQuestions(bytes))] };
}

/** Returns an imported graph in the form of the map. */
export function graphOf(imported: Imported): ReadGraph {
  const keyOf = drawnKeys(imported.actors.map(({ id }) => id));
  const edgeKeyOf = drawnKeys(imported.relations.map(({ id }) => id));
  const nodes = imported.actors.map((actor) => ({
    key: keyOf(actor.id),
    attributes: actorAttributes(actor),
  }));
  const edges = imported.relations.map((relation) => ({
    key: edgeKeyOf(relation.id),
    source: keyOf(relation.from),
    target: keyOf(relation.to),
    attributes: relationAttributes(relation),
  }));
  const coreKinds = imported.properties.get("coreKinds");
  return {
    graph: {
      attributes: graphAttributes(imported, fingerprint(nodes, edges)),
      options: { type: "directed", multi: true, allowSelfLoops: true },
      nodes,
      edges,
    },
    places: placesOf(imported.actors.map(({ id, place }) => ({ key: keyOf(id), place }))),
    coreKinds: Array.isArray(coreKinds)
      ? coreKinds.filter((kind) => typeof kind === "string")
      : null,
    notes: imported.leftOut.map(leftOutSentence),
    ...creditIn(imported),
  };
}

/** Returns a short name of this data, so that places of another are not taken for its own. */
function fingerprint(...parts: unknown[]): string {
  const text = JSON.stringify(parts);
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = ((hash << 5) + hash + text.charCodeAt(i)) | 0;
  return (hash >>> 0).toString(36);
}
