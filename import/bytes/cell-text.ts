import { unguarded } from "../../domain/formula-guard.ts";

/** Returns a cell as it is meant: without blanks around it, and without the guard against formulas. */
export function cellText(cell: string): string {
  return isBare(cell) ? unguarded(cell) : unguarded(cell.trim());
}

/** Returns true for a cell with visible ASCII at both ends, so that nothing is to be trimmed. */
function isBare(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 0x2a && first < 0x7f && last > 0x20 && last < 0x7f;
}
