import type { SignedGraph } from "./signed-graph.ts";
import { componentsOf } from "./components.ts";

/**
 * Numbers the camps of a division anew, so that equal divisions have equal numbers: within each
 * connected part of the graph the largest camp is 0, the next 1, and of equals the one with the
 * first actor. Nothing says which camps of two unconnected parts belong together.
 */
export function orderedCamps(graph: SignedGraph, camp: ArrayLike<number>): Int8Array {
  const { part, count } = componentsOf(graph);
  const sizes = Array.from({ length: count }, () => new Map<number, number>());
  for (let i = 0; i < part.length; i++) {
    const size = sizes[part[i]!]!;
    size.set(camp[i]!, (size.get(camp[i]!) ?? 0) + 1);
  }
  // A map keeps the order of first actors, and sorting keeps it among equals.
  const places = sizes.map(
    (size) =>
      new Map([...size].sort(([, m], [, n]) => n - m).map(([which], place) => [which, place])),
  );
  return Int8Array.from(part, (p, i) => places[p]!.get(camp[i]!)!);
}
