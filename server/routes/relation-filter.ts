import type { z } from "zod";
import { COUNTING_STATUSES } from "../../domain/status.ts";
import { BadRequest } from "../errors.ts";
import { requestedPeriod, included, names, period, signs, statuses } from "../http/parameters.ts";
import type { Catalogue } from "../query/catalogue.ts";
import type { RelationFilter } from "../query/relations.ts";

const UNDATED =
  "Whether to include relations without a date; by default only if at, from and to are absent";

/**
 * Parameters of all relation queries. Alleged and planned relations must be requested explicitly.
 */
export const relationParameters = {
  at: period.optional(),
  from: period.optional(),
  to: period.optional(),
  sign: signs.optional(),
  status: statuses.default([...COUNTING_STATUSES]),
  kind: names.optional(),
  predicate: names.optional(),
  source: names.optional(),
  undated: included.optional().meta({ description: UNDATED }),
};

type RelationQuery = z.output<z.ZodObject<typeof relationParameters>>;

/**
 * Converts the parameters to a filter. Throws BadRequest if `at` is combined with a window, if a
 * window ends before it begins, or if a name does not exist in this data.
 */
export function relationFilter(query: RelationQuery, catalogue: Catalogue): RelationFilter {
  const requested = requestedPeriod(query);
  // Of a hundred thousand actors only if they are asked for.
  if (query.kind)
    requireKnown("kind", query.kind, new Set(Array.from(catalogue.actors.values(), kindOf)));
  requireKnown("predicate", query.predicate, catalogue.predicates);
  requireKnown("source", query.source, catalogue.sources);
  return {
    signs: query.sign,
    statuses: query.status,
    kinds: query.kind,
    predicates: query.predicate,
    sources: query.source,
    period: requested,
    undated: query.undated ?? requested === undefined,
  };
}

const kindOf = ({ kind }: { kind: string }): string => kind;

/** Throws BadRequest with the names that do not exist in the data. */
export function requireKnown(
  field: string,
  requested: readonly string[] | undefined,
  known: { has(name: string): boolean; keys(): Iterable<string> },
): void {
  const unknown = requested?.filter((name) => !known.has(name)) ?? [];
  if (unknown.length === 0) return;
  const some = [...known.keys()].sort().slice(0, 20).join(", ");
  throw new BadRequest([
    { field, found: unknown.join(","), expected: `names that exist in the data, such as ${some}` },
  ]);
}
