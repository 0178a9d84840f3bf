/**
 * Keys for a graph of graphology, which keeps neighbours in plain objects: an id that every object
 * has already, such as `__proto__` or `constructor`, would be taken for a neighbour that is there.
 * Such an id gets underscores added; every other id is its own key.
 * @returns the key of an id; two ids never have the same one
 */
export function drawnKeys(ids: readonly string[]): (id: string) => string {
  const taken = new Set(ids);
  const changed = new Map<string, string>();
  for (const id of taken) {
    if (!(id in Object.prototype)) continue;
    let key = `${id}_`;
    while (taken.has(key) || key in Object.prototype) key += "_";
    taken.add(key);
    changed.set(id, key);
  }
  return (id) => changed.get(id) ?? id;
}
