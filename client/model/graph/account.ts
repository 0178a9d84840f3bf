import { signName } from "../../../domain/drawn-sign.ts";
import type { Compare } from "../time/moment.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { testsOf, type FacetId } from "../facets/facets.ts";
import type { Filter } from "./filter.ts";
import type { Model } from "./model.ts";
import type { FilterResult } from "./apply-filter.ts";
import { spansOf } from "../../../domain/dates/spans.ts";
import { timeTest } from "./time-test.ts";

/** Why a relation is left out, the first reason that applies: each left out is counted once. */
export type Reason = "hidden" | "kind" | FacetId | "undated" | "time" | "place";

/** As much of a relation as a filter looks at. */
export type Judged = Omit<Relation, "subject" | "object"> & {
  subject: Pick<Relation["subject"], "id" | "kind">;
  object: Pick<Relation["object"], "id" | "kind">;
};

/** The counts of a view in relations; every number on the page comes from here. */
export interface Account {
  /** The filter that it is the account of, with the time that is looked at */
  filter: Filter;
  /** Ids of the relations that are shown */
  relations: ReadonlySet<string>;
  /** Actors that have a relation that is shown, or are asked for without one */
  actors: number;
  /** Actors of the graph */
  allActors: number;
  signs: Record<ReturnType<typeof signName>, number>;
  /** Of the relations shown, those without a date while a time is chosen */
  undated: number;
  /** Relations of the graph that are not shown */
  left: number;
  /** Relations of the graph */
  loaded: number;
  /** Relations that there are: more than in the graph if a limit has cut it */
  total: number;
  /** Returns true if spells hold at the chosen time, or at either of two */
  holds: (spells: readonly string[]) => boolean;
  /** Why a relation is not shown; null: it is. It need not be in the graph, if a limit cut that. */
  reason: (relation: Judged) => Reason | null;
}

/** Counts the shown part of a model. Linear in relations; `reason` takes constant time. */
export function accountOf(
  model: Model,
  filter: Filter,
  compare: Compare | null,
  { actors, bundles, quiet }: FilterResult,
): Account {
  const relations = new Set<string>();
  const signs = { cooperation: 0, friction: 0, neutral: 0 };
  let undated = 0;
  for (const bundle of bundles) {
    for (const id of bundle.relations) relations.add(id);
    signs[signName({ sign: bundle.sign, mixed: false })] += bundle.count;
    undated += bundle.undated ?? 0;
  }
  const test = timeTest(filter, compare);
  const holds = (spells: readonly string[]) => test(spansOf(spells));
  const reasonOf = reasons(filter, holds);
  return {
    filter,
    relations,
    actors: actors.length - quiet.size,
    allActors: model.order,
    signs,
    undated,
    left: model.size - relations.size,
    loaded: model.size,
    total: Math.max(model.size, model.getAttribute("total") ?? 0),
    holds,
    reason: (relation) => {
      if (relations.has(relation.id)) return null;
      // The graph applies focus and collapsing, because they depend on the other relations.
      return reasonOf(relation) ?? (model.hasEdge(relation.id) ? "place" : null);
    },
  };
}

/** Why a filter leaves out a relation, whatever the others are. */
function reasons(filter: Filter, holds: Account["holds"]): (relation: Judged) => Reason | null {
  const hidden = new Set(filter.hidden);
  const kinds = filter.kinds && new Set(filter.kinds);
  const always = new Set(filter.expanded);
  if (filter.focus) always.add(filter.focus.actor);
  const isOut = ({ id, kind }: Judged["subject"]) =>
    kinds !== null && !kinds.has(kind) && !always.has(id);
  const tests = [...testsOf(filter)];
  return (relation) => {
    const { subject, object, spells } = relation;
    if (hidden.has(subject.id) || hidden.has(object.id)) return "hidden";
    if (isOut(subject) || isOut(object)) return "kind";
    const failed = tests.find(([, test]) => !test(relation));
    if (failed) return failed[0];
    if (holds(spells)) return null;
    return spells.length === 0 ? "undated" : "time";
  };
}

/** Some relations, split by whether they are shown, and why the others are not. */
export interface Split<R extends Judged> {
  shown: R[];
  left: R[];
  why: ReadonlyMap<Reason, number>;
}

/** Splits relations by whether they are shown, in the order in which they come. */
export function split<R extends Judged>(
  relations: Iterable<R>,
  { reason }: Pick<Account, "reason">,
): Split<R> {
  const shown: R[] = [];
  const left: R[] = [];
  const why = new Map<Reason, number>();
  for (const relation of relations) {
    const found = reason(relation);
    if (found === null) {
      shown.push(relation);
      continue;
    }
    left.push(relation);
    why.set(found, (why.get(found) ?? 0) + 1);
  }
  return { shown, left, why };
}
