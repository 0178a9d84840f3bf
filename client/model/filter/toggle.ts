/**
 * Returns a list with one of its values switched on or off; null stands for all of them, and comes
 * back when none is missing.
 */
export function toggle(
  list: readonly string[] | null | undefined,
  value: string,
  all: readonly string[],
): string[] | null {
  const now = list ?? all;
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  return all.every((other) => next.includes(other)) ? null : next;
}
