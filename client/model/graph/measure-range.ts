/** Returns the least and the greatest value; null without values. */
export function rangeOf(values: ReadonlyMap<string, number>): [least: number, most: number] | null {
  let range: [number, number] | null = null;
  for (const value of values.values())
    range = range ? [Math.min(range[0], value), Math.max(range[1], value)] : [value, value];
  return range;
}

/** Returns each value's place in the range of all, 0 to 1; 1 if all are the same. */
export function sharesOf(values: ReadonlyMap<string, number>): Map<string, number> {
  const [least, most] = rangeOf(values) ?? [0, 0];
  const width = most - least;
  return new Map(
    [...values].map(([actor, value]) => [actor, width > 0 ? (value - least) / width : 1]),
  );
}
