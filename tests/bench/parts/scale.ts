import type { Bench } from "../bench.ts";
import type { Figure } from "../figure.ts";
import { scaleLensPart } from "../scale/lens.ts";
import { scalePacksPart } from "../scale/packs.ts";

/** Large packs on both stores, and a large graph of somebody else's through a lens. */
export async function* scalePart(bench: Bench): AsyncGenerator<Figure> {
  yield* scalePacksPart(bench);
  yield* scaleLensPart(bench);
}
