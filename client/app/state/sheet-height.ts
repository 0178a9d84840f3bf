/** The three heights of the bottom sheet on a phone, lowest first. */
export const SHEET_HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Height of the sheet at rest on its lowest step, in CSS px. */
export const PEEK = 112;

/** Returns a step's height in CSS px, given the room between the top bar and the bottom edge. */
export function sheetPixels(height: SheetHeight, room: number): number {
  if (height === "full") return Math.max(PEEK, room - 8);
  return height === "half" ? Math.max(PEEK, Math.round(room * 0.5)) : PEEK;
}

/** Returns the step nearest to where a drag let go. */
export function nearestHeight(pixels: number, room: number): SheetHeight {
  const distance = (height: SheetHeight) => Math.abs(sheetPixels(height, room) - pixels);
  return SHEET_HEIGHTS.reduce((best, height) =>
    distance(height) < distance(best) ? height : best,
  );
}

/** One step up (+1) or down (−1), staying at the ends. */
export function stepHeight(height: SheetHeight, by: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by] ?? height;
}
