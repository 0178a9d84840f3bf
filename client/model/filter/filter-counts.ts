import { signName } from "../../../domain/drawn-sign.ts";
import type { SignName } from "../../../domain/sign.ts";
import type { Filter } from "../graph/filter.ts";
import type { Candidate } from "./candidates.ts";
import type { GraphIndex } from "../graph/graph-index.ts";

/** Relations of each sign that the rest of the filter leaves, whether or not the sign is shown. */
export function countSigns(held: readonly Candidate[]): Record<SignName, number> {
  const counts = { cooperation: 0, friction: 0, neutral: 0 };
  for (const { relation, failed } of held)
    if (failed === null || failed === "sign") counts[signName(relation)] += 1;
  return counts;
}

/** Kinds of actor with how many there are, those of the pack's first view first, then by name. */
export function countKinds(
  graphIndex: GraphIndex,
  first: readonly string[],
): [kind: string, n: number][] {
  const counts = new Map<string, number>();
  for (const { kind } of graphIndex.actors.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rank = (kind: string) => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return [...counts].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
}

/** Returns the filter with one kind shown or hidden. */
export function toggleKind(filter: Filter, kind: string, all: readonly string[]): Filter {
  const kinds = filter.kinds ?? all;
  return {
    ...filter,
    kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
  };
}

/**
 * Returns the filter with an actor shown even if its kind is hidden, or if it has no relation at
 * all.
 * @param alone whether it has none
 */
export function expandActor(
  filter: Filter,
  actor: { id: string; kind: string },
  alone: boolean,
): Filter {
  const expanded = filter.expanded ?? [];
  const shown = !alone && (filter.kinds?.includes(actor.kind) ?? true);
  if (shown || expanded.includes(actor.id)) return filter;
  return { ...filter, expanded: [...expanded, actor.id] };
}
