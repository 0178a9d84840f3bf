/** Kinds of conflict between two packs, with what has to be done about each. */
export const CONFLICTS = {
  actor: "one id is two different actors",
  predicate: "one predicate means two different things",
  source: "one id is two different documents",
  claim: "one id is two different claims",
} as const;

export type ConflictKind = keyof typeof CONFLICTS;

/** The pack that holds where two do not agree. */
export const PREFERRED_PACKS = ["first", "second"] as const;
export type PreferredPack = (typeof PREFERRED_PACKS)[number];

/** Something that has one id in both packs, and is not the same. */
export interface Conflict {
  kind: ConflictKind;
  id: string;
  field: string;
  /** Values in the first and the second pack. */
  values: readonly [string, string];
}

/** Thrown if two packs cannot be merged. The message has a line for each kind and its first ones. */
export class MergeConflict extends Error {
  override readonly name = "MergeConflict";
  constructor(readonly conflicts: readonly Conflict[]) {
    super(
      [
        "The packs cannot be merged, and nothing was written:",
        conflictText(conflicts),
        "Rename these ids in one of the packs, make both the same, or say which pack holds: --prefer first, or --prefer second.",
      ].join("\n"),
    );
  }
}

/** Returns a line for each kind of conflict, and its first ones. */
export function conflictText(conflicts: readonly Conflict[]): string {
  return Object.entries(CONFLICTS)
    .flatMap(([kind, meaning]) => {
      const own = conflicts.filter((conflict) => conflict.kind === kind);
      return own.length === 0 ? [] : [kindLine(own.length, meaning), ...linesOf(own)];
    })
    .join("\n");
}

/** Conflicts of a kind that are printed; the rest is counted. */
const PRINTED = 5;

const kindLine = (count: number, meaning: string): string =>
  `- ${meaning} (${count.toLocaleString("en")}):`;

function linesOf(conflicts: readonly Conflict[]): string[] {
  const lines = conflicts
    .slice(0, PRINTED)
    .map(
      ({ id, field, values: [a, b] }) =>
        `    ${id}: ${field} is ${JSON.stringify(a)} in the first and ${JSON.stringify(b)} in the second`,
    );
  const more = conflicts.length - lines.length;
  return more > 0 ? [...lines, `    … and ${more.toLocaleString("en")} more`] : lines;
}
