/** Characters of a name that a reader gives. */
export const LONGEST_NAME = 80;

/** Returns a name that none of the others has: `name`, `name (2)`, `name (3)` … */
export function freeName(name: string, others: readonly { name: string }[]): string {
  const taken = new Set(others.map((one) => one.name));
  if (!taken.has(name)) return name;
  for (let n = 2; ; n += 1) {
    const next = `${name.slice(0, LONGEST_NAME - 8)} (${n})`;
    if (!taken.has(next)) return next;
  }
}
