/** One thing wrong in a pack: where it is, what stands there, and what should. */
export interface Fault {
  file: string;
  /** Line in the file, from 1; null where the whole file is meant. */
  line: number | null;
  /** Column of the CSV or path in the JSON; null where the whole line is meant. */
  field: string | null;
  found: string;
  expected: string;
}

/** Faults printed before the report says how many more there are. */
const PRINTED = 200;
const LONGEST_QUOTE = 80;

/** The fault as one line: `claims.csv:12: sign: found "2", expected -1, 0 or 1`. */
export function faultLine({ file, line, field, found, expected }: Fault): string {
  const place = [line === null ? file : `${file}:${line}`, field].filter((part) => part !== null);
  return `${place.join(": ")}: found ${found}, expected ${expected}`;
}

/** A value as it is quoted in a fault: on one line and not longer than a reader wants. */
export function quoted(value: unknown): string {
  if (value === undefined || value === "") return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** A pack that cannot be loaded. `faults` has all that is wrong with it, in order of file and line. */
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
