import type { Figure } from "../figure.ts";

export const reported = (what: string, value: number, unit: Figure["unit"]): Figure => ({
  ...{ what, value, unit, target: null, same: null },
});

export const atMost = (
  what: string,
  value: number,
  most: number,
  unit: Figure["unit"],
): Figure => ({ ...{ what, value, unit, target: { atMost: most }, same: null } });
