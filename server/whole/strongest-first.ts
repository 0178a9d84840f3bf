import type { Actor } from "../../domain/contract/actors.ts";
import type { Ask } from "../query/ask.ts";
import { keptLists } from "../query/kept-lists.ts";
import type { Passage } from "../query/passable.ts";
import type { RelationFilter } from "../query/relations.ts";
import { orderedBy } from "./order.ts";
import type { Version } from "./kept.ts";
import { relationColumns, type RelationColumns } from "./relation-columns.ts";
import { relationTest } from "./relation-test.ts";
import { relationIdOf } from "./strongest.ts";

/** Four bytes each. */
const MOST_KEPT = 4_000_000;
const rowsOf = keptLists<Uint32Array>(MOST_KEPT);

/** Matching relations in their order; ids are made when they are asked for. */
export interface OrderedRelations {
  length: number;
  /** Returns the ids of the relations from a place up to another. */
  ids(from: number, to: number): string[];
}

/**
 * Returns the matching relations, strongest first, then by id, as the store gives them. Rejects with
 * StoreError.
 */
export async function strongestFirst(
  ask: Ask,
  version: Version,
  filter: RelationFilter,
  passage: Passage,
): Promise<OrderedRelations> {
  const columns = await relationColumns(ask, version);
  const actors = [...version.catalogue.actors.values()];
  const find = () => Promise.resolve(orderedRows(columns, actors, filter, passage));
  const rows = version.isLoading
    ? await find()
    : await rowsOf(version.catalogue, JSON.stringify([filter, passage]), find);
  return {
    length: rows.length,
    ids: (from, to) =>
      Array.from(rows.subarray(from, to), (row) => relationIdOf(columns, actors, row)),
  };
}

function orderedRows(
  columns: RelationColumns,
  actors: readonly Actor[],
  filter: RelationFilter,
  passage: Passage,
): Uint32Array {
  const matches = relationTest(columns, actors, filter, passage);
  const matching = new Uint32Array(columns.length);
  let count = 0;
  for (let row = 0; row < columns.length; row++) if (matches(row)) matching[count++] = row;
  let rows: Uint32Array = matching.subarray(0, count);
  const { subjects, objects, predicates, intensities } = columns;
  // The parts of an id end in a point, after which others than letters come.
  const subjectRanks = ranksOf(actors.map(({ id }) => `${id}.`));
  const objectRanks = ranksOf(actors.map(({ id }) => id));
  const predicateRanks = ranksOf(
    predicates.texts.map((text) => `${text.toLowerCase().replaceAll("_", "-")}.`),
  );
  const sizes = Float64Array.from(new Set(intensities)).sort().reverse();
  const sizeRanks = new Map(Array.from(sizes, (size, rank) => [size, rank]));
  const by = (keyOf: (row: number) => number, keys: number) => {
    rows = orderedBy(rows, keyOf, keys);
  };
  by((row) => objectRanks[objects[row] ?? 0] ?? 0, actors.length);
  by((row) => predicateRanks[predicates.numbers[row] ?? 0] ?? 0, predicates.texts.length);
  by((row) => subjectRanks[subjects[row] ?? 0] ?? 0, actors.length);
  by((row) => sizeRanks.get(intensities[row] ?? 0) ?? 0, sizes.length);
  return rows;
}

/** Returns for each text how many come before it. */
function ranksOf(texts: readonly string[]): Int32Array {
  const ranks = new Int32Array(texts.length);
  [...texts.keys()]
    .sort((a, b) => ((texts[a] ?? "") < (texts[b] ?? "") ? -1 : 1))
    .forEach((place, rank) => (ranks[place] = rank));
  return ranks;
}
