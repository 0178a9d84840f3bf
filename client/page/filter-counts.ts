import type { Filter } from "../graph/filter.ts";
import { drawnSign } from "../graph/model.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Relation } from "../../server/contract/relations.ts";
import type { Atlas } from "./atlas.ts";

export type Signs = Filter["signs"];

/** The filter of a pack's first view; neutral relations wait until they are asked for. */
export function firstFilter(view: Dataset["view"]): Filter {
  return {
    signs: { cooperation: true, friction: true, neutral: false },
    kinds: view.kinds,
    statuses: view.statuses,
    background: true,
    expanded: [],
  };
}

const signName = (relation: Relation): keyof Signs =>
  (({ "-1": "friction", "0": "neutral", "1": "cooperation" }) as const)[drawnSign(relation)];

function admits(atlas: Atlas, filter: Filter): (relation: Relation) => boolean {
  const shows = (actor: { id: string; kind: string }) =>
    (filter.kinds?.includes(actor.kind) ?? true) || (filter.expanded?.includes(actor.id) ?? false);
  return (relation) =>
    shows(relation.subject) &&
    shows(relation.object) &&
    relation.subject.id !== relation.object.id &&
    (filter.statuses?.includes(relation.status) ?? true) &&
    (filter.background || !relation.background);
}

/** Relations of each sign that the rest of the filter leaves, whether or not the sign is shown. */
export function countSigns(atlas: Atlas, filter: Filter): Record<keyof Signs, number> {
  const counts = { cooperation: 0, friction: 0, neutral: 0 };
  const admitted = admits(atlas, filter);
  for (const relation of atlas.relations.values())
    if (admitted(relation)) counts[signName(relation)] += 1;
  return counts;
}

/** Relations that the filter leaves. */
export function countShown(atlas: Atlas, filter: Filter): number {
  const counts = countSigns(atlas, filter);
  return (Object.keys(counts) as (keyof Signs)[])
    .filter((sign) => filter.signs[sign])
    .reduce((sum, sign) => sum + counts[sign], 0);
}

/** Kinds of actor with how many there are, those of the pack's first view first, then by name. */
export function countKinds(atlas: Atlas, first: readonly string[]): [kind: string, n: number][] {
  const counts = new Map<string, number>();
  for (const { kind } of atlas.actors.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rank = (kind: string) => (first.includes(kind) ? first.indexOf(kind) : first.length);
  return [...counts].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
}

/** The filter with one kind shown or hidden. */
export function toggleKind(filter: Filter, kind: string, all: readonly string[]): Filter {
  const kinds = filter.kinds ?? all;
  return {
    ...filter,
    kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
  };
}

/** The filter with an actor shown even where its kind is hidden. */
export function expandActor(filter: Filter, actor: { id: string; kind: string }): Filter {
  const expanded = filter.expanded ?? [];
  if ((filter.kinds?.includes(actor.kind) ?? true) || expanded.includes(actor.id)) return filter;
  return { ...filter, expanded: [...expanded, actor.id] };
}
