import { signName } from "./drawn-sign.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import type { Filter } from "./filter.ts";

/** The choices of a filter that one relation alone can fail, time apart. */
export const FACETS = [
  "sign",
  "status",
  "background",
  "family",
  "predicate",
  "source",
  "intensity",
  "sourceCount",
  "disputed",
] as const;
export type Facet = (typeof FACETS)[number];

type Test = (relation: RelationAttributes) => boolean;

function among<T extends string>(
  list: readonly T[] | null | undefined,
  of: (r: RelationAttributes) => T,
): Test | null {
  if (!list) return null;
  const set = new Set<string>(list);
  return (relation) => set.has(of(relation));
}

/** What each choice of a filter asks of a relation; a choice that asks nothing is left out. */
export function testsOf(filter: Filter): Map<Facet, Test> {
  const { signs, minIntensity = 0, minSources = 0 } = filter;
  const sources = filter.sources && new Set(filter.sources);
  const tests: Record<Facet, Test | null> = {
    sign: (relation) => signs[signName(relation)],
    status: among(filter.statuses, ({ status }) => status),
    background: filter.background ? null : ({ background }) => !background,
    family: among(filter.families, ({ family }) => family),
    predicate: among(filter.predicates, ({ predicate }) => predicate),
    source: sources ? ({ sources: named }) => named.some((id) => sources.has(id)) : null,
    intensity: minIntensity > 0 ? ({ intensity }) => intensity >= minIntensity : null,
    sourceCount: minSources > 0 ? ({ sourceCount }) => sourceCount >= minSources : null,
    disputed: filter.disputedOnly ? ({ disputed }) => disputed : null,
  };
  return new Map(FACETS.flatMap((facet) => (tests[facet] ? [[facet, tests[facet]]] : [])));
}
