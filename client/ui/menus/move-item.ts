/**
 * Returns the item of a menu that a key leads to, round the ends: arrows, Home, End, or the first
 * letter of the next one that begins with it; null: the key moves nothing.
 */
export function moveItem(key: string, at: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1 || key === " ") return null;
  for (let step = 1; step <= count; step += 1) {
    const next = (at + step) % count;
    if (labels[next]?.toLowerCase().startsWith(key.toLowerCase())) return next;
  }
  return null;
}
