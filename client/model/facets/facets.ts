import { msg } from "../../../domain/message.ts";
import { background, type BackgroundField } from "./background-facet.ts";
import { disputed, type DisputedField } from "./disputed-facet.ts";
import type { AnyFacet, Test, ValueOf } from "./facet.ts";
import { family, type FamilyField } from "./family-facet.ts";
import { intensity, type IntensityField } from "./intensity-facet.ts";
import { predicate, type PredicateField } from "./predicate-facet.ts";
import { sign, type SignField } from "./sign-facet.ts";
import { source, type SourceField } from "./source-facet.ts";
import { sourceCount, type SourceCountField } from "./source-count-facet.ts";
import { status, type StatusField } from "./status-facet.ts";

/** The fields of the filter that facets declare. */
export interface FacetFields
  extends
    SignField,
    StatusField,
    BackgroundField,
    FamilyField,
    PredicateField,
    SourceField,
    IntensityField,
    SourceCountField,
    DisputedField {}

const LIST = [
  sign,
  status,
  background,
  family,
  predicate,
  source,
  intensity,
  sourceCount,
  disputed,
] as const;

export type FacetId = (typeof LIST)[number]["id"];

/** Every facet, in the order in which the first that a relation fails is given as the reason. */
export const FACETS: readonly AnyFacet<
  FacetId,
  keyof FacetFields,
  ValueOf<FacetFields, keyof FacetFields>
>[] = LIST;

/** The words for relations that each facet leaves out: "8 of a hidden sign". */
export const LEFT_OUT: Readonly<Record<FacetId, string>> = {
  sign: msg("of a hidden sign"),
  status: msg("of another status"),
  background: msg("from the public record alone"),
  family: msg("of another family"),
  predicate: msg("of another predicate"),
  source: msg("from other sources"),
  intensity: msg("of lower intensity"),
  sourceCount: msg("in fewer sources"),
  disputed: msg("not disputed"),
};

/** Returns the tests of a filter's facets; one that asks nothing is left out. */
export function testsOf(filter: FacetFields): Map<FacetId, Test> {
  const tests = new Map<FacetId, Test>();
  for (const facet of FACETS) {
    const test = facet.test(filter[facet.field] ?? facet.none);
    if (test) tests.set(facet.id, test);
  }
  return tests;
}
