import { join } from "node:path";
import { writeGeneratedPack } from "./generated-pack.ts";

/** What a part of the bench works with. */
export interface Bench {
  /** Folder of the project. */
  root: string;
  /** A folder for this run, gone after it. */
  folder: string;
  /** Rounds of each comparison. */
  pairs: number;
  /** Share of the full sizes of what is generated, from 0 to 1: a small run shows that a part works. */
  size: number;
  /** Minutes of a soak. */
  minutes: number;
  /** Tells the person waiting what is going on. */
  say: (line: string) => void;
}

/** Writes a generated pack with a claim or more for every relation, and gives its folder. */
export async function generatedPack(
  { folder }: Bench,
  actors: number,
  relations: number,
  claims = relations,
): Promise<string> {
  const pack = join(folder, `pack-${actors}-${relations}-${claims}`);
  await writeGeneratedPack(pack, { actors, relations, claims, seed: 1 });
  return pack;
}
