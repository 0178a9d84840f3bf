import { dateKey, dateOfKey } from "../../domain/dates/date-key.ts";
import type { RelationColumns } from "../whole/relation-columns.ts";
import { textColumn, textListColumn } from "../whole/text-column.ts";
import type { ClaimTable } from "./claim-table.ts";
import type { TimeOfClaim } from "./time-of-claim.ts";

/** What the numbers of a table stand for. */
export interface FoldWords {
  /** Id of the predicate of each of the lens's relations. */
  predicateOfType: readonly string[];
  times: readonly TimeOfClaim[];
  /** Their ids. */
  sources: readonly string[];
}

/**
 * Folds claims into relations as cypher/load/060-fold does, for claims that all count, none of which
 * contradicts another and no source of which is background.
 */
export function foldRelations(
  claims: ClaimTable,
  { predicateOfType, times, sources }: FoldWords,
): { relations: RelationColumns; claimEnds: Int32Array } {
  const claimEnds = relationEnds(claims, predicateOfType);
  const count = claimEnds.length;
  const begin = (row: number) => (row === 0 ? 0 : (claimEnds[row - 1] ?? 0));
  const first = (column: Int32Array) => (_: unknown, row: number) => column[begin(row)] ?? 0;
  const rows = { length: count };
  const each = <T>(of: (from: number, to: number) => T) =>
    (function* () {
      for (let row = 0; row < count; row++) yield of(begin(row), claimEnds[row] ?? 0);
    })();
  const known = (column: Int32Array, from: number, to: number) => distinct(column, from, to);
  const sums = signSums(claims, claimEnds);
  const isMixed = (row: number) => (sums.plus[row] ?? 0) > 0 && (sums.minus[row] ?? 0) > 0;
  const relations: RelationColumns = {
    length: count,
    subjects: Int32Array.from(rows, first(claims.subjects)),
    objects: Int32Array.from(rows, first(claims.objects)),
    predicates: textColumn(each((from) => predicateOfType[claims.types[from] ?? 0] ?? "")),
    statuses: textColumn(
      each((from, to) => {
        for (let i = from; i < to; i++)
          if (times[claims.times[i] ?? 0]?.status === "ongoing") return "ongoing";
        return "occurred";
      }),
    ),
    signs: Int8Array.from(rows, (_, row) =>
      isMixed(row) ? 0 : (sums.plus[row] ?? 0) > 0 ? 1 : (sums.minus[row] ?? 0) > 0 ? -1 : 0,
    ),
    mixed: Uint8Array.from(rows, (_, row) => (isMixed(row) ? 1 : 0)),
    disputed: new Uint8Array(count),
    background: new Uint8Array(count),
    intensities: new Float64Array(count),
    sourceCounts: new Int32Array(count),
    spells: textListColumn(
      each((from, to) =>
        known(claims.times, from, to).flatMap((time) => times[time]?.spellKey ?? []),
      ),
    ),
    sources: textListColumn(
      each((from, to) => known(claims.sources, from, to).map((source) => sources[source] ?? "")),
    ),
  };
  for (let row = 0; row < count; row++) {
    let most = 0;
    for (let i = begin(row); i < (claimEnds[row] ?? 0); i++)
      most = Math.max(most, claims.intensities[i] ?? 0);
    relations.intensities[row] = most;
    relations.sourceCounts[row] =
      (relations.sources.ends[row] ?? 0) - (relations.sources.ends[row - 1] ?? 0);
  }
  return { relations, claimEnds };
}

/** Returns for each relation the end of its claims. */
function relationEnds(
  { length, subjects, objects, types }: ClaimTable,
  predicateOfType: readonly string[],
): Int32Array {
  const ends: number[] = [];
  for (let i = 1; i <= length; i++) {
    const isSame =
      i < length &&
      subjects[i] === subjects[i - 1] &&
      objects[i] === objects[i - 1] &&
      predicateOfType[types[i] ?? 0] === predicateOfType[types[i - 1] ?? 0];
    if (!isSame) ends.push(i);
  }
  return Int32Array.from(ends);
}

function signSums({ signs }: ClaimTable, claimEnds: Int32Array) {
  const plus = new Int32Array(claimEnds.length);
  const minus = new Int32Array(claimEnds.length);
  let i = 0;
  for (let row = 0; row < claimEnds.length; row++)
    for (; i < (claimEnds[row] ?? 0); i++) {
      if ((signs[i] ?? 0) > 0) plus[row] = (plus[row] ?? 0) + 1;
      if ((signs[i] ?? 0) < 0) minus[row] = (minus[row] ?? 0) + 1;
    }
  return { plus, minus };
}

/** Returns the numbers of some rows, each once. */
export function distinct(column: Int32Array, from: number, to: number): number[] {
  if (to - from === 1) return [column[from] ?? 0];
  return [...new Set(column.subarray(from, to))];
}

/** Returns the first and last date of some times; an end is null if one of them goes on. */
export function datesOf(times: readonly TimeOfClaim[]): {
  validFrom: string | null;
  validTo: string | null;
} {
  const froms = times.flatMap(({ validFrom }) => (validFrom === null ? [] : dateKey(validFrom)));
  const ends = times.flatMap(({ validTo }) => (validTo === null ? [] : dateKey(validTo)));
  const isOpen = times.some(({ spell }) => spell?.endsWith("/..") === true);
  const [from, to] = [froms.sort()[0], ends.sort().at(-1)];
  return {
    validFrom: from === undefined ? null : dateOfKey(from),
    validTo: isOpen || to === undefined ? null : dateOfKey(to),
  };
}
