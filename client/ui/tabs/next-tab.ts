/** Returns the tab that a key leads to, round the ends; null: the key leads nowhere. */
export function nextTab<Tab>(there: readonly Tab[], from: Tab, key: string): Tab | null {
  const at = there.indexOf(from);
  const last = there.length - 1;
  const to = {
    ArrowLeft: at > 0 ? at - 1 : last,
    ArrowRight: at < last ? at + 1 : 0,
    Home: 0,
    End: last,
  };
  return key in to ? (there[to[key as keyof typeof to]] ?? null) : null;
}
