/** The ends of a relation. */
interface Step {
  subject: string;
  object: string;
}

/** Returns the neighbours of every actor along the given relations, ignoring direction. */
export function adjacency(relations: readonly Step[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { subject, object } of relations) {
    add(subject, object);
    add(object, subject);
  }
  return neighbours;
}

/** Returns the actors within `hops` relations of `focus`, including itself, with their distance. */
export function within(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  focus: string,
  hops: number,
): Map<string, number> {
  const distance = new Map([[focus, 0]]);
  let ring = [focus];
  for (let hop = 1; hop <= hops && ring.length > 0; hop++) {
    const next: string[] = [];
    for (const actor of ring)
      for (const neighbour of neighbours.get(actor) ?? [])
        if (!distance.has(neighbour)) {
          distance.set(neighbour, hop);
          next.push(neighbour);
        }
    ring = next;
  }
  return distance;
}
