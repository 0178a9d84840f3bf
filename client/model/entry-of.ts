/** Returns the value of a key. Throws a RangeError if the map has no such key. */
export function entryOf<K, V>(entries: ReadonlyMap<K, V>, key: K): V {
  const value = entries.get(key);
  if (value === undefined) throw new RangeError(`no entry for ${String(key)}`);
  return value;
}
