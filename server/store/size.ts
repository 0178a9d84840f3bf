const VALUE_BYTES = 16;

/** Roughly how many bytes a plain value takes in memory, with all that it holds. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return VALUE_BYTES + 2 * value.length;
  if (value === null || typeof value !== "object") return VALUE_BYTES;
  let size = VALUE_BYTES;
  for (const inner of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
    size += sizeOf(inner);
  }
  return size;
}
