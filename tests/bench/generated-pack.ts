import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  actorId,
  actorRows,
  CAMPS,
  type Cell,
  claimRows,
  CLAIMS_PER_SOURCE,
  drawTriples,
  predicateRows,
  sourceRows,
} from "./generated-rows.ts";
import { randomOf } from "./random.ts";

export interface PackSize {
  actors: number;
  /** Different triples of subject, predicate and object; at most actors × (actors − 1). */
  relations: number;
  /** At least as many as relations: every relation has a claim. */
  claims: number;
  seed: number;
}

/**
 * Writes a pack that readPack takes, the same one for the same seed: three camps that cooperate
 * within and quarrel with each other, and dated claims of every sign.
 */
export async function writeGeneratedPack(folder: string, size: PackSize): Promise<void> {
  const { actors, relations, claims, seed } = size;
  if (claims < relations || relations > actors * (actors - 1) || actors < 2 * CAMPS) {
    throw new RangeError(
      `cannot draw ${relations} relations and ${claims} claims among ${actors} actors`,
    );
  }
  const random = randomOf(seed);
  const triples = drawTriples(actors, relations, random);
  const sources = Math.ceil(claims / CLAIMS_PER_SOURCE);
  await mkdir(folder, { recursive: true });
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  await write("actors.csv", csv(actorRows(actors, random)));
  await write("predicates.csv", csv(predicateRows()));
  await write("sources.csv", csv(sourceRows(sources)));
  await write("claims.csv", csv(claimRows(triples, claims, sources, random)));
  await write("pack.json", JSON.stringify(manifestOf(size), null, 2));
}

function manifestOf({ actors, relations, claims, seed }: PackSize) {
  return {
    id: "generated",
    title: `Generated network of ${actors} actors`,
    summary: `Drawn with seed ${seed}: ${relations} relations from ${claims} claims.`,
    licence: "CC0 1.0",
    view: {
      kinds: ["State", "Organization", "Person"],
      statuses: ["occurred", "ongoing"],
      cardActors: [0, 1, 2].map(actorId),
    },
  };
}

function csv(rows: Cell[][]): string {
  const cell = (value: Cell) => {
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}
