import { readFileSync } from "node:fs";
import { join } from "node:path";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { ask, emptyEngine } from "../asking.ts";
import { Draw } from "../generated/draw.ts";
import { GRAPH } from "../generated/graph.ts";
import { mutated } from "./mutate.ts";
import { faultOf } from "./run-mutant.ts";

const FILE = join(import.meta.dirname, "statements.cypher");
const STATEMENTS = readFileSync(FILE, "utf8")
  .replace(/^(?:\/\/.*\n)+/, "")
  .split("\n;\n")
  .map((text) => text.trim());
const SEEDS = [1, 2, 3];
/** Ten thousand in all were tried with ENTENTE_MUTANTS=3400. */
const MUTANTS = Number(process.env["ENTENTE_MUTANTS"] ?? 400);

describe("statements that are garbled", () => {
  it.each(SEEDS)("give an answer or an error that names its place, from seed %i", (seed) => {
    const engine = emptyEngine();
    ask(engine, GRAPH);
    const random = xoroshiro128plus(seed);
    const faults: Record<string, string> = {};
    for (let i = 0; i < MUTANTS; i++) {
      const text = mutated(new Draw((max) => uniformInt(random, 0, max)), STATEMENTS);
      const fault = faultOf(engine, text);
      if (fault !== null) faults[text] = fault;
    }
    expect(faults).toEqual({});
    expect(ask(engine, "MATCH (n) RETURN count(n) AS n").rows).toEqual([[7n]]);
  });
});
