/** Texts that are remembered, so that a column of ids costs no second copy of all. */
const MOST = 20_000;

/**
 * Returns the same function, which remembers its results: most columns have few values, and the
 * parser makes a copy of each for every row. Equal texts give the very same result.
 */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = of(text);
    if (known.size < MOST) known.set(text, made);
    return made;
  };
}
