/** Values that are remembered, so that a column of ids costs no second copy of all. */
const MOST = 20_000;

/**
 * Returns the same function, which remembers its results: most columns have few values, and the
 * parser makes a copy of each for every row. Equal values give the very same result.
 */
export function remembering<V extends string | number | bigint, T>(
  of: (value: V) => T,
): (value: V) => T {
  const known = new Map<V, T>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const made = of(value);
    if (known.size < MOST) known.set(value, made);
    return made;
  };
}
