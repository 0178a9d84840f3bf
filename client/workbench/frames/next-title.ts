/**
 * Returns the head that a key leads to, of those that stand under each other; null: the focus is on
 * none, or the key leads nowhere.
 *
 * @param from place of the one with the focus; −1: none
 */
export function nextTitle(from: number, key: string, count: number): number | null {
  if (from < 0) return null;
  const to: Partial<Record<string, number>> = {
    ArrowUp: Math.max(0, from - 1),
    ArrowDown: Math.min(count - 1, from + 1),
    Home: 0,
    End: count - 1,
  };
  return to[key] ?? null;
}
