import type { Schema } from "../../../domain/contract/schema.ts";

/** A label as a disc of the picture; places in a square of −1 … 1, y downwards. */
export interface Disc {
  label: string;
  count: number;
  x: number;
  y: number;
}

/** All that connects one label with another, one way. */
export interface Arc {
  start: string;
  end: string;
  /** The most frequent first. */
  types: { type: string; count: number }[];
  count: number;
}

export interface LabelPicture {
  discs: Disc[];
  /** Those of most relationships last, so that they are drawn on top. */
  arcs: Arc[];
}

/**
 * Which labels connect by which types. A node with several labels stands under the rarest of
 * them, so that (:Actor:State) is a state.
 */
export function labelPicture({ labels, connections }: Schema): LabelPicture {
  const counts = new Map(labels.map(({ name, count }) => [name, count]));
  const size = (label: string) => counts.get(label) ?? Infinity;
  const rarest = (all: readonly string[]) =>
    all.reduce((best, one) => (size(one) < size(best) ? one : best), all[0] ?? "");
  const arcs = new Map<string, Arc>();
  for (const { start, type, end, count } of connections) {
    const [from, to] = [rarest(start), rarest(end)];
    const key = JSON.stringify([from, to]);
    const arc = arcs.get(key) ?? { start: from, end: to, types: [], count: 0 };
    arcs.set(key, arc);
    const known = arc.types.find((one) => one.type === type);
    if (known) known.count += count;
    else arc.types.push({ type, count });
    arc.count += count;
  }
  for (const { types } of arcs.values()) types.sort((a, b) => b.count - a.count);
  const all = [...arcs.values()].sort((a, b) => a.count - b.count);
  const names = neighbourly(all);
  const discs = names.map((label, i) => {
    const angle = (2 * Math.PI * i) / names.length - Math.PI / 2;
    return { label, count: counts.get(label) ?? 0, x: Math.cos(angle), y: Math.sin(angle) };
  });
  return { discs, arcs: all };
}

/** Labels round a circle, each beside the one that it is connected with most of those left. */
function neighbourly(arcs: readonly Arc[]): string[] {
  const left = new Set(arcs.toReversed().flatMap(({ start, end }) => [start, end]));
  const order: string[] = [];
  let [next] = left;
  while (next !== undefined) {
    order.push(next);
    left.delete(next);
    const from: string = next;
    const strength = (to: string) =>
      arcs
        .filter(
          ({ start, end }) => (start === from && end === to) || (start === to && end === from),
        )
        .reduce((sum, { count }) => sum + count, 0);
    next = [...left].sort((a, b) => strength(b) - strength(a))[0];
  }
  return order;
}
