/** Returns a size as a part of the largest, or of one if none is above, to four digits. */
export function share(size: number, largest: number): number {
  return Math.round((size / Math.max(1, largest)) * 1e4) / 1e4;
}
