import type { ActorRef, Claim } from "../../../domain/contract/claims.ts";
import { groupBy } from "../../../domain/group-by.ts";
import type { Range } from "../../model/time/axis.ts";
import { forceOf, inForce } from "./force.ts";
import { elementAt } from "../../model/at.ts";

/** Sums of sign × intensity: cooperation ≥ 0, friction ≤ 0, and of how many claims. */
export interface Sum {
  cooperation: number;
  friction: number;
  claims: number;
}

/** The relations of two actors in one year or month, as sums. */
export interface Point extends Sum {
  stretch: Range;
}

/** The relations of an actor with one other over time. */
export interface Standing {
  counterpart: ActorRef;
  /** Those that are summed */
  claims: Claim[];
  points: Point[];
  /** Claims without a date: in no year, summed apart */
  undated: Sum;
}

export type Unit = "year" | "month";

/** Returns a sum of tenths without what binary fractions leave behind. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Returns the sum of sign × intensity of claims, by sign. */
export function sumOf(claims: readonly Pick<Claim, "sign" | "intensity">[]): Sum {
  const sum = (sign: 1 | -1) =>
    round(claims.reduce((all, claim) => all + (claim.sign === sign ? claim.intensity : 0), 0));
  return { cooperation: sum(1), friction: 0 - sum(-1), claims: claims.length };
}

/** Returns the standing: cooperation less friction. */
export const net = ({ cooperation, friction }: Sum): number => round(cooperation + friction);

/** Returns the years or months of a range, the last one whole. */
export function stretches({ first, last }: Range, unit: Unit): Range[] {
  const step = unit === "year" ? 12 : 1;
  const start = Math.floor(first / step) * step;
  const length = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length }, (_, at) => ({
    first: start + at * step,
    last: start + at * step + step - 1,
  }));
}

/** Returns the sum of the claims in force in each year or month of a range. */
export function pointsOf(claims: readonly Claim[], range: Range, unit: Unit): Point[] {
  return stretches(range, unit).map((stretch) => ({
    ...sumOf(claims.filter((claim) => inForce(claim, stretch))),
    stretch,
  }));
}

/** Returns the sum of the claims without a date. */
export const undatedOf = (claims: readonly Claim[]): Sum =>
  sumOf(claims.filter((claim) => forceOf(claim) === null));

/**
 * Returns the other end of a claim of which `actor` is one; the actor itself in a claim about
 * itself.
 */
export const otherEnd = (claim: Claim, actor: string): ActorRef =>
  claim.subject.id === actor ? claim.object : claim.subject;

/**
 * Returns the relations of an actor with each of its counterparts, those with most at stake first.
 * @param claims counting ones with the actor at one end
 */
export function standingsOf(
  claims: readonly Claim[],
  actor: string,
  range: Range,
  unit: Unit,
): Standing[] {
  const groups = groupBy(claims, (claim) => otherEnd(claim, actor).id);
  groups.delete(actor);
  const stake = ({ claims }: Standing) => claims.reduce((sum, { intensity }) => sum + intensity, 0);
  return [...groups.values()]
    .map((some) => ({
      counterpart: otherEnd(elementAt(some, 0), actor),
      claims: some,
      points: pointsOf(some, range, unit),
      undated: undatedOf(some),
    }))
    .sort((a, b) => stake(b) - stake(a) || a.counterpart.name.localeCompare(b.counterpart.name));
}
