import { signName } from "../../../domain/drawn-sign.ts";
import type { SignName } from "../../../domain/sign.ts";
import type { ActorRef } from "../../../domain/contract/claims.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { newestFirst } from "../../model/text/dates.ts";
import { SIGN_CLASSES } from "./signs.ts";
import { elementAt } from "../../model/at.ts";

/** Relations of one class; `unsure` holds the alleged, planned, hypothetical and denied ones. */
export interface SignGroup {
  group: SignName | "unsure";
  relations: Relation[];
}

/** Relations by sign, newest first, empty groups left out; those that do not count come last. */
export function groupBySign(relations: readonly Relation[]): SignGroup[] {
  const sorted = [...relations].sort(newestFirst);
  const groups: SignGroup[] = SIGN_CLASSES.map((group) => ({
    group,
    relations: sorted.filter((relation) => relation.counts && signName(relation) === group),
  }));
  groups.push({ group: "unsure", relations: sorted.filter((relation) => !relation.counts) });
  return groups.filter((group) => group.relations.length > 0);
}

/** The relations of one actor with one other. */
export interface CounterpartGroup {
  counterpart: ActorRef;
  relations: Relation[];
}

/** Returns the end of a relation that is not `actor`; `actor` itself for a relation with itself. */
export function counterpartOf(relation: Relation, actor: string): ActorRef {
  return relation.subject.id === actor ? relation.object : relation.subject;
}

/** Relations of `actor` by counterpart, the one with most relations first, then by name. */
export function groupByCounterpart(
  relations: readonly Relation[],
  actor: string,
): CounterpartGroup[] {
  const groups = groupBy(relations, (relation) => counterpartOf(relation, actor).id);
  return [...groups.values()]
    .map((some) => ({ counterpart: counterpartOf(elementAt(some, 0), actor), relations: some }))
    .sort(
      (a, b) =>
        b.relations.length - a.relations.length ||
        a.counterpart.name.localeCompare(b.counterpart.name),
    );
}

/** Items by key, in the order in which keys first occur. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
