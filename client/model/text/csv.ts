import { stringify, type Options } from "csv-stringify/browser/esm/sync";
import { guarded } from "../../../domain/formula-guard.ts";

/**
 * Rows as CSV for spreadsheets; numbers and values that `cast` turns into text stay as they are.
 */
export function csvText(rows: Iterable<unknown>, options: Options): string {
  const cast = { boolean: String, string: guarded, ...options.cast };
  return stringify([...rows], { ...options, cast });
}
