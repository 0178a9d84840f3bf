import type { ActorRef } from "../../../domain/contract/claims.ts";
import type { Range } from "../../model/time/axis.ts";
import { inForce } from "./force.ts";
import { net, sumOf, type Standing } from "./standing.ts";

/** A counterpart and the standing with it at one time. */
export interface Side {
  counterpart: ActorRef;
  standing: number;
}

/** The actors with an actor and those against it, the strongest first. */
export interface Sides {
  allies: Side[];
  adversaries: Side[];
}

/** Allies and adversaries in one year or month, by the claims in force then. */
export function sidesAt(standings: readonly Standing[], stretch: Range): Sides {
  const sides = standings
    .map(({ counterpart, claims }) => ({
      counterpart,
      standing: net(sumOf(claims.filter((claim) => inForce(claim, stretch)))),
    }))
    .sort((a, b) => Math.abs(b.standing) - Math.abs(a.standing));
  return {
    allies: sides.filter(({ standing }) => standing > 0),
    adversaries: sides.filter(({ standing }) => standing < 0),
  };
}
