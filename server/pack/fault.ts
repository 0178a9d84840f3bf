/** A fault in a pack: its position, the value found and what was expected. */
export interface Fault {
  file: string;
  /** Line in the file, from 1; null if the fault concerns the whole file. */
  line: number | null;
  /** Column of the CSV or path in the JSON; null if the fault concerns the whole line. */
  field: string | null;
  found: string;
  expected: string;
}

/** Maximum number of faults that the report prints; it counts the rest. */
const PRINTED = 200;
const LONGEST_QUOTE = 80;

/** Formats a fault as one line: `claims.csv:12: sign: found "2", expected -1, 0 or 1`. */
export function faultLine({ file, line, field, found, expected }: Fault): string {
  const place = [line === null ? file : `${file}:${line}`, field].filter((part) => part !== null);
  return `${place.join(": ")}: found ${found}, expected ${expected}`;
}

/** Quotes a value for a fault: on one line, and shortened if it is long. */
export function quoted(value: unknown): string {
  if (value === undefined || value === "") return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/**
 * Thrown if a pack cannot be loaded. `faults` holds all of its faults, ordered by file and line.
 */
export class PackError extends Error {
  override readonly name = "PackError";
  constructor(
    readonly folder: string,
    readonly faults: readonly Fault[],
  ) {
    const more = faults.length - PRINTED;
    super(
      [
        `the pack in ${folder} has ${faults.length} fault${faults.length === 1 ? "" : "s"}:`,
        ...faults.slice(0, PRINTED).map(faultLine),
        ...(more > 0 ? [`… and ${more} more`] : []),
      ].join("\n"),
    );
  }
}
