// One function for each type of array: V8 makes the fastest code of a read that sees one type.

/** Returns the element at an index. Throws a RangeError if the list has none there. */
export function elementAt<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw missing(values, index);
  return value;
}

/** Returns the number at an index. Throws a RangeError beyond the end. */
export function float64At(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw missing(values, index);
  return value;
}

/** Returns the number at an index. Throws a RangeError beyond the end. */
export function float32At(values: Float32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw missing(values, index);
  return value;
}

/** Returns the number at an index. Throws a RangeError beyond the end. */
export function int32At(values: Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw missing(values, index);
  return value;
}

/** Adds to the number at an index, in place. Throws a RangeError beyond the end. */
export function addAt(
  values: Float64Array | Float32Array | number[],
  index: number,
  amount: number,
): void {
  const value = values[index];
  if (value === undefined) throw missing(values, index);
  values[index] = value + amount;
}

function missing({ length }: ArrayLike<unknown>, index: number): RangeError {
  return new RangeError(`no element ${index} in a list of ${length}`);
}
