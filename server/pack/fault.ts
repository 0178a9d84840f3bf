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

/** Faults of one kind: the same thing wrong in the same column. */
export interface FaultKind {
  count: number;
  /** The first one, which stands for the others in reports. */
  first: Fault;
  /** Line of the last one; null if it concerns a whole file. */
  lastLine: number | null;
}

/** Maximum number of kinds that the report prints; it counts the rest. */
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

/** Groups faults by file, column and what was expected, in the order of the first of each kind. */
export function faultKinds(faults: readonly Fault[]): FaultKind[] {
  const kinds = new Map<string, FaultKind>();
  for (const fault of faults) {
    const { file, field, expected, line } = fault;
    // Values that only this row has are no part of the kind.
    const plain = expected.replace(/"[^"]*"|\([^)]*\)|\d+/g, "");
    const key = JSON.stringify([file, field, plain]);
    const known = kinds.get(key);
    if (!known) kinds.set(key, { count: 1, first: fault, lastLine: line });
    else {
      known.count += 1;
      known.lastLine = line;
    }
  }
  return [...kinds.values()];
}

function kindLine({ count, first, lastLine }: FaultKind): string {
  if (count === 1) return faultLine(first);
  const more = (count - 1).toLocaleString("en");
  return `${faultLine(first)} (and ${more} more of this kind${lastLine === null ? "" : `, the last in line ${lastLine}`})`;
}

/**
 * Thrown if a pack cannot be loaded. `faults` holds all of its faults, ordered by file and line; the
 * message has a line for each kind of fault, with its count and the first one.
 */
export class PackError extends Error {
  override readonly name = "PackError";
  readonly kinds: readonly FaultKind[];

  constructor(
    readonly folder: string,
    readonly faults: readonly Fault[],
  ) {
    const kinds = faultKinds(faults);
    const more = kinds.length - PRINTED;
    super(
      [
        `the pack in ${folder} has ${faults.length.toLocaleString("en")} fault${faults.length === 1 ? "" : "s"}:`,
        ...kinds.slice(0, PRINTED).map(kindLine),
        ...(more > 0 ? [`… and ${more} more kinds of fault`] : []),
      ].join("\n"),
    );
    this.kinds = kinds;
  }
}
