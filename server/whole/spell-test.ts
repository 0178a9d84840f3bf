/**
 * Returns a test of spells as the store keeps them by their keys, `2018/2019-03` or `2018/..`: whether
 * one has a moment in common with a half-open period with bounds as returned by `keysOf`.
 */
export function isWithin({ from, to }: { from: string; to: string }): (spell: string) => boolean {
  return (spell) => {
    const [begin = "", end = ""] = spell.split("/");
    return begin < to && (end === ".." || end > from);
  };
}
