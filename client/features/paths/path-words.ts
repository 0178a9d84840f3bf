import { msg } from "../../../domain/message.ts";
import { type Sign, markOfSign } from "../../../domain/sign.ts";
import type { Paths } from "../../../domain/contract/paths.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { elementAt } from "../../model/at.ts";

export type Path = Paths["paths"][number];

/** One hop of a path, from the actor before to the actor after it. */
export interface Hop {
  from: string;
  to: string;
  /** The relation shown for the hop: of the hop's sign, the strongest */
  relation: Relation;
  /** True if that relation points in the direction of the path */
  forward: boolean;
  sign: Sign;
  /** + − or ·, and ± where relations of both signs lie between the two */
  mark: "+" | "−" | "±" | "·";
  /** Relations between the two beside that one */
  more: number;
}

/** Returns the hops of a path, in order. */
export function hopsOf({ actors, relations }: Path): Hop[] {
  return relations.map((between, at) => {
    const from = elementAt(actors, at).id;
    const to = elementAt(actors, at + 1).id;
    const signs = new Set<Sign>(between.map(({ sign }) => sign));
    const both = signs.has(1) && signs.has(-1);
    const mixed = both || between.some((relation) => relation.mixed);
    const sign: Sign = both ? 0 : signs.has(1) ? 1 : signs.has(-1) ? -1 : 0;
    const best = [...between].sort(
      (a, b) =>
        Number(b.sign === sign) - Number(a.sign === sign) ||
        Number(b.counts) - Number(a.counts) ||
        b.intensity - a.intensity,
    );
    const relation = elementAt(best, 0);
    const mark = sign === 0 && mixed ? "±" : markOfSign(sign);
    const forward = relation.subject.id === from;
    return { from, to, relation, forward, sign, mark, more: between.length - 1 };
  });
}

/** "ICC ← joined − Armenia − froze its participation in → CSTO": arrows point from subject to object. */
export function pathText(path: Path, nameOf: (actor: string) => string): string {
  const steps = hopsOf(path).map(({ relation, forward, to }) => {
    const arrow = relation.symmetric
      ? `− ${relation.label} −`
      : forward
        ? `− ${relation.label} →`
        : `← ${relation.label} −`;
    return ` ${arrow} ${nameOf(to)}`;
  });
  return nameOf(elementAt(path.actors, 0).id) + steps.join("");
}

/**
 * Returns the relation of a path's end to its start by the signs of its hops: "enemy of a friend"
 * for a hop of cooperation and then one of friction; null if a hop has no clear sign.
 */
export function kinship(signs: readonly Sign[]): string | null {
  if (signs.includes(0) || signs.length === 0) return null;
  return signs.reduce((whose, sign, at) => {
    const before = signs[at - 1];
    if (before === undefined) return sign > 0 ? msg("friend") : msg("enemy");
    if (before > 0) return sign > 0 ? msg(`friend of a ${whose}`) : msg(`enemy of a ${whose}`);
    return sign > 0 ? msg(`friend of an ${whose}`) : msg(`enemy of an ${whose}`);
  }, "");
}

/** Returns the product of the signs in words; 0 where a hop is neutral or mixed. */
export function productWords(sign: Sign): string {
  if (sign === 0) return msg("no clear sign: a step is neutral or mixed");
  return sign > 0 ? msg("cooperation on balance") : msg("friction on balance");
}
