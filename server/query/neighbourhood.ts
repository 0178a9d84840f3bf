/** A relation as far as walking along it goes. */
interface Step {
  subject: string;
  object: string;
}

/** Neighbours of every actor along the given relations, direction ignored. */
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

/** Actors at most `hops` relations away from `focus`, itself among them, with their distance. */
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
