import type { DatedRelation, WindowCamps } from "./camps-over-time.ts";
import type { Window } from "./windows.ts";

/** A relation that began or ended between two windows. */
export interface Cause {
  relation: string;
  change: "started" | "ended";
}

/** An actor that is in another camp than when it was last in one. */
export interface CampChange {
  actor: string;
  /** The window in which it was last in a camp, and the one in which it is in another */
  before: Window;
  after: Window;
  from: number;
  to: number;
  /** Its relations that hold in one of the two windows alone */
  causes: readonly Cause[];
  /** Number of claims that those relations rest on */
  claims: number;
  /** The smaller share of near-best divisions that agree with either side, 0 to 1 */
  share: number;
}

/**
 * Returns the changes of camp in the order of time, those of one window by actor. A change without
 * causes comes from others: no relation of the actor began or ended, those around it moved.
 */
export function campChanges(
  windows: readonly WindowCamps[],
  relations: readonly DatedRelation[],
): CampChange[] {
  const byActor = relationsByActor(relations);
  const inForce = windows.map(({ relations: ids }) => new Set(ids));
  const lastIn = new Map<string, number>();
  const changes: CampChange[] = [];
  windows.forEach((after, at) => {
    for (const actor of [...after.camp.keys()].sort()) {
      const to = after.camp.get(actor) ?? 0;
      const last = lastIn.get(actor);
      lastIn.set(actor, at);
      const before = last === undefined ? undefined : windows[last];
      const from = before?.camp.get(actor);
      if (!before || last === undefined || from === undefined || from === to) continue;
      const found = (byActor.get(actor) ?? []).flatMap((relation) => {
        const held = inForce[last]?.has(relation.id) ?? false;
        if (held === (inForce[at]?.has(relation.id) ?? false)) return [];
        return [{ relation, change: held ? ("ended" as const) : ("started" as const) }];
      });
      changes.push({
        actor,
        before: before.window,
        after: after.window,
        from,
        to,
        causes: found.map(({ relation: { id }, change }) => ({ relation: id, change })),
        claims: found.reduce((sum, { relation }) => sum + relation.claimCount, 0),
        share: Math.min(before.share.get(actor) ?? 0, after.share.get(actor) ?? 0),
      });
    }
  });
  return changes;
}

/** The signed relations of each actor with others: those that can put it into a camp. */
function relationsByActor(relations: readonly DatedRelation[]): Map<string, DatedRelation[]> {
  const found = new Map<string, DatedRelation[]>();
  for (const relation of relations) {
    const { from, to, sign, mixed } = relation;
    if (from === to || sign === 0 || mixed) continue;
    for (const actor of [from, to]) {
      const known = found.get(actor);
      if (known) known.push(relation);
      else found.set(actor, [relation]);
    }
  }
  return found;
}
