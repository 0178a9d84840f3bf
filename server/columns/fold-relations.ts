import { dateKey, dateOfKey } from "../../domain/dates/date-key.ts";
import type { RelationColumns } from "../whole/relation-columns.ts";
import { KnownTexts, type TextListColumn } from "../whole/text-column.ts";
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

const STATUSES = ["occurred", "ongoing"];

/**
 * Folds claims into relations as cypher/load/060-fold does, for claims that all count, none of which
 * contradicts another and no source of which is background. By numbers alone: there may be a million.
 */
export function foldRelations(
  claims: ClaimTable,
  { predicateOfType, times, sources }: FoldWords,
): { relations: RelationColumns; claimEnds: Int32Array } {
  const predicates = numbered(predicateOfType);
  const claimEnds = relationEnds(claims, predicates.numbers);
  const count = claimEnds.length;
  const spells = numbered(times.map(({ spellKey }) => spellKey));
  const isOngoing = Uint8Array.from(times, ({ status }) => (status === "ongoing" ? 1 : 0));
  const held = new ListsDraft(count, claims.length, spells.texts);
  const stated = new ListsDraft(count, claims.length, sources);
  const relations: Omit<RelationColumns, "spells" | "sources"> = {
    length: count,
    subjects: new Int32Array(count),
    objects: new Int32Array(count),
    predicates: { numbers: new Int32Array(count), texts: predicates.texts },
    statuses: { numbers: new Int32Array(count), texts: STATUSES },
    signs: new Int8Array(count),
    mixed: new Uint8Array(count),
    disputed: new Uint8Array(count),
    background: new Uint8Array(count),
    intensities: new Float64Array(count),
    sourceCounts: new Int32Array(count),
  };
  let from = 0;
  for (let row = 0; row < count; row++) {
    const to = claimEnds[row] ?? 0;
    let [plus, minus, ongoing, most] = [0, 0, 0, 0];
    for (let i = from; i < to; i++) {
      const sign = claims.signs[i] ?? 0;
      if (sign > 0) plus++;
      if (sign < 0) minus++;
      ongoing |= isOngoing[claims.times[i] ?? 0] ?? 0;
      most = Math.max(most, claims.intensities[i] ?? 0);
    }
    relations.subjects[row] = claims.subjects[from] ?? 0;
    relations.objects[row] = claims.objects[from] ?? 0;
    relations.predicates.numbers[row] = predicates.numbers[claims.types[from] ?? 0] ?? 0;
    relations.statuses.numbers[row] = ongoing;
    relations.mixed[row] = plus > 0 && minus > 0 ? 1 : 0;
    relations.signs[row] = (plus > 0 ? 1 : 0) - (minus > 0 ? 1 : 0);
    relations.intensities[row] = most;
    if (to - from === 1) {
      held.push(spells.numbers[claims.times[from] ?? 0] ?? -1);
      stated.push(claims.sources[from] ?? 0);
    } else {
      for (const time of distinct(claims.times, from, to)) held.push(spells.numbers[time] ?? -1);
      for (const source of distinct(claims.sources, from, to)) stated.push(source);
    }
    held.endRow(row);
    relations.sourceCounts[row] = stated.endRow(row);
    from = to;
  }
  return {
    relations: { ...relations, spells: held.column(), sources: stated.column() },
    claimEnds,
  };
}

/** Gives equal texts one number; -1 for null. */
function numbered(texts: readonly (string | null)[]): { numbers: Int32Array; texts: string[] } {
  const known = new KnownTexts();
  const numbers = Int32Array.from(texts, (text) => (text === null ? -1 : known.numberOf(text)));
  return { numbers, texts: known.texts };
}

/** Takes the lists of rows, of which each claim adds one item at the most. */
class ListsDraft {
  readonly #ends: Int32Array;
  readonly #numbers: Int32Array;
  readonly #texts: readonly string[];
  #length = 0;

  constructor(rows: number, most: number, texts: readonly string[]) {
    this.#ends = new Int32Array(rows);
    this.#numbers = new Int32Array(most);
    this.#texts = texts;
  }

  /** Adds an item to the list of the present row; none for -1. */
  push(number: number): void {
    if (number >= 0) this.#numbers[this.#length++] = number;
  }

  /** Ends the list of a row; returns its length. */
  endRow(row: number): number {
    this.#ends[row] = this.#length;
    return this.#length - (this.#ends[row - 1] ?? 0);
  }

  column(): TextListColumn {
    const isFull = this.#length === this.#numbers.length;
    const numbers = isFull ? this.#numbers : this.#numbers.slice(0, this.#length);
    return { ends: this.#ends, numbers, texts: this.#texts };
  }
}

/** Returns for each relation the end of its claims. */
function relationEnds(
  { length, subjects, objects, types }: ClaimTable,
  predicateOf: Int32Array,
): Int32Array {
  const ends = new Int32Array(length);
  let count = 0;
  for (let i = 1; i <= length; i++) {
    const isSame =
      i < length &&
      subjects[i] === subjects[i - 1] &&
      objects[i] === objects[i - 1] &&
      predicateOf[types[i] ?? 0] === predicateOf[types[i - 1] ?? 0];
    if (!isSame) ends[count++] = i;
  }
  return ends.slice(0, count);
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
