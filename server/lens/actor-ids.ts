import { slugOf } from "../../import/actors/slug.ts";

/** Number of a node or relationship in Neo4j's element id `4:database:17`; other ids as a slug. */
export function elementNumber(element: string): string {
  return /:(\d+)$/.exec(element)?.[1] ?? slugOf(element, "node");
}

/**
 * Returns an id in lower-kebab for every node by its element: of its key, if no other node has the
 * same, so that the address of an actor outlives a copy of the database; otherwise with the number
 * of the node.
 *
 * @param keys by element; empty for none
 */
export function actorIds(keys: ReadonlyMap<string, string>): Map<string, string> {
  const wanted = new Map<string, string>();
  const times = new Map<string, number>();
  for (const [element, key] of keys) {
    const slug = key === "" ? "" : slugOf(key, "node");
    wanted.set(element, slug);
    times.set(slug, (times.get(slug) ?? 0) + 1);
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const give = (element: string, id: string) => {
    let free = id;
    for (let i = 2; taken.has(free); i++) free = `${id}-${i}`;
    taken.add(free);
    ids.set(element, free);
  };
  // Those with a key of their own first, so that no other takes their id.
  for (const [element, slug] of wanted)
    if (slug !== "" && times.get(slug) === 1) give(element, slug);
  for (const [element, slug] of wanted)
    if (!ids.has(element)) give(element, `${slug || "node"}-${elementNumber(element)}`);
  return ids;
}
