import { dayBefore, firstDay } from "../../../domain/dates/calendar.ts";
import { STATUSES } from "../../../domain/status.ts";
import { type Sign, nameOfSign } from "../../../domain/sign.ts";
import type { Period } from "../../../domain/dates/period.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Filter } from "../graph/filter.ts";

/** Parameters of GET /api/paths and /api/counts that a filter sets, by name. */
export interface FilterQuestion {
  /** First and last day, both included */
  from?: string;
  to?: string;
  undated?: "include" | "exclude";
  sign?: Sign[];
  status: string[];
  kind?: string[];
  also?: string[];
  without?: string[];
  predicate?: string[];
  source?: string[];
  background?: "exclude";
  minIntensity?: number;
  minSources?: number;
  disputed?: "only";
}

/** All parameters of GET /api/paths, by name. */
export interface PathQuestion extends FilterQuestion {
  start: string;
  end: string;
  maxHops: number;
}

/** A choice of the filter that leaves nothing at all, so that no path is to be asked for. */
export const NOTHING = "nothing";

/**
 * Returns the query for paths between two actors along shown relations. The filter's focus is left
 * out: a path may leave the focused neighbourhood.
 * @returns NOTHING when the filter shows no relation whatever the actors are
 */
export function pathQuestion(
  ends: { start: string; end: string; maxHops: number },
  filter: Filter,
  predicates: Dataset["predicates"],
): PathQuestion | typeof NOTHING {
  const question = filterQuestion(filter, predicates, [ends.start, ends.end]);
  return question === NOTHING ? NOTHING : { ...ends, ...question };
}

/**
 * Returns the parameters of a filter, its focus and collapsed actors left aside.
 * @param ends actors that are neither asked for nor left out
 * @returns NOTHING when the filter shows no relation whatever the actors are
 */
export function filterQuestion(
  filter: Filter,
  predicates: Dataset["predicates"],
  ends: readonly string[] = [],
): FilterQuestion | typeof NOTHING {
  const sign = signsOf(filter);
  const status = filter.statuses ?? [...STATUSES];
  const predicate = predicatesOf(filter, predicates);
  const source = filter.sources ?? undefined;
  const kinds = filter.kinds ?? undefined;
  if ([sign, status, predicate, source, kinds].some((list) => list?.length === 0)) return NOTHING;
  const inner = (ids: readonly string[] = []) => ids.filter((id) => !ends.includes(id));
  const also = inner(filter.expanded);
  const without = inner(filter.hidden);
  return {
    ...(filter.time ? days(filter.time) : {}),
    ...(typeof filter.undated === "boolean"
      ? { undated: filter.undated ? ("include" as const) : ("exclude" as const) }
      : {}),
    ...(sign ? { sign } : {}),
    status,
    ...(kinds ? { kind: kinds } : {}),
    ...(without.length ? { without } : {}),
    ...(kinds && also.length ? { also } : {}),
    ...(predicate ? { predicate } : {}),
    ...(source ? { source } : {}),
    ...(filter.background ? {} : { background: "exclude" as const }),
    ...(filter.minIntensity ? { minIntensity: filter.minIntensity } : {}),
    ...(filter.minSources ? { minSources: filter.minSources } : {}),
    ...(filter.disputedOnly ? { disputed: "only" as const } : {}),
  };
}

/** Returns a question as the query of its route; a list with nothing in it asks nothing. */
export function questionQuery(question: object): string {
  return Object.entries(question)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
}

function signsOf({ signs }: Filter): Sign[] | undefined {
  const shown = ([1, -1, 0] as const).filter((sign) => signs[nameOfSign(sign)]);
  return shown.length === 3 ? undefined : shown;
}

function predicatesOf(
  { families, predicates }: Filter,
  known: Dataset["predicates"],
): string[] | undefined {
  if (!families && !predicates) return undefined;
  return known
    .filter(({ family }) => families?.includes(family) ?? true)
    .filter(({ id }) => predicates?.includes(id) ?? true)
    .map(({ id }) => id);
}

/** Returns a half-open period as its first and last day. */
function days({ from, to }: Period): { from: string; to: string } {
  return { from, to: dayBefore(firstDay(to)) };
}
