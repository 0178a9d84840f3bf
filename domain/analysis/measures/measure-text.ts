import { MEASURE_WORDS } from "./measure-words.ts";
import type { MeasureName } from "./names.ts";

/** Returns a value as tables and legends write it, with the digits of its measure. */
export function measureText(name: MeasureName, value: number): string {
  return value.toFixed(MEASURE_WORDS[name].digits ?? 0);
}
