import type { Link } from "./bundle.ts";

/** Actors at most so many relations away, given by their ends; the first included. */
export function focused(
  relations: Iterable<readonly [string, string]>,
  { actor, hops }: { actor: string; hops: number },
): Set<string> {
  const beside = new Map<string, string[]>();
  const link = (a: string, b: string) => {
    const known = beside.get(a);
    if (known) known.push(b);
    else beside.set(a, [b]);
  };
  for (const [start, end] of relations) {
    link(start, end);
    link(end, start);
  }
  const reached = new Set([actor]);
  let edge = [actor];
  for (let hop = 0; hop < hops; hop += 1) {
    const next: string[] = [];
    for (const from of edge)
      for (const to of beside.get(from) ?? []) {
        if (reached.has(to)) continue;
        reached.add(to);
        next.push(to);
      }
    edge = next;
  }
  return reached;
}

/**
 * Returns the relations without those that lead from a collapsed actor to a neighbour that has no
 * other neighbour; actors in `kept` stay.
 */
export function withoutLeaves(
  links: readonly Link[],
  collapsed: readonly string[],
  kept: ReadonlySet<string>,
): Link[] {
  const MANY = null;
  const only = new Map<string, string | null>();
  const meet = (actor: string, other: string) => {
    const known = only.get(actor);
    if (known === undefined) only.set(actor, other);
    else if (known !== other) only.set(actor, MANY);
  };
  for (const { start, end } of links) {
    if (start === end) continue;
    meet(start, end);
    meet(end, start);
  }
  const centres = new Set(collapsed);
  const folded = (actor: string): boolean => {
    const other = only.get(actor);
    return (
      !centres.has(actor) && !kept.has(actor) && typeof other === "string" && centres.has(other)
    );
  };
  return links.filter(({ start, end }) => !folded(start) && !folded(end));
}
