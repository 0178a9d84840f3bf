import type { Bench } from "../bench.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { compareReads, type Sides } from "./sides.ts";
import { explorerReads, ownReads, type Subjects } from "./reads.ts";

/** Every read of the product and of an explorer, ours beside Neo4j's, on the pack that both hold. */
export async function* readFigures(
  { root, pairs, say }: Bench,
  sides: Sides,
  name: string,
  subjects: Subjects,
  atMost: number,
): AsyncGenerator<Figure> {
  for (const read of [...ownReads(root, subjects), ...explorerReads(subjects)]) {
    say(`engine: ${read.name}, ${name}`);
    const comparison = await compareReads(sides, read.statement, read.parameters, pairs);
    yield ratioFigure(`${read.name}, ${name}`, { atMost }, comparison, "ms");
  }
}
