import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { ActorAttributes, SerializedGraph } from "../../../../domain/contract/graph.ts";
import { sampleGraph } from "./sample.ts";

const PACK = new URL("../../../../data/armenia-russia/", import.meta.url);

type Row = Record<string, string>;

function rows(file: string): Row[] {
  return parse(readFileSync(new URL(file, PACK)), { columns: true, bom: true });
}

/** Kinds of actors that the pack's first view shows. */
export const FIRST_KINDS = ["State", "Organization", "Treaty", "Territory", "Person"];

/**
 * The shipped pack as a graph: claims that count, folded by subject, predicate and object.
 * @param dated whether relations have the dates and the document of their last claim
 */
export function packGraph(dated = false): SerializedGraph {
  const actors = rows("actors.csv").map(
    ({ id, name, kind, country }) =>
      [id!, { name: name!, kind: kind!, country: country! }] as const,
  );
  const folded = new Map<string, Row>();
  for (const claim of rows("claims.csv")) {
    if (!["occurred", "ongoing"].includes(claim["status"]!)) continue;
    folded.set([claim["subject"], claim["predicate"], claim["object"]].join("."), claim);
  }
  return sampleGraph(
    Object.fromEntries<Partial<ActorAttributes>>(actors),
    [...folded.values()].map((claim) => [
      claim["subject"]!,
      claim["object"]!,
      Math.sign(Number(claim["sign"])) as -1 | 0 | 1,
      {
        intensity: Number(claim["intensity"]),
        ...(dated && {
          spells: claim["validFrom"] ? [`${claim["validFrom"]}/${claim["validTo"] || ".."}`] : [],
          sources: [claim["source"]!],
        }),
      },
    ]),
  );
}
