import type { Actor } from "../../domain/contract/actors.ts";
import { relationId } from "../pack/relation-id.ts";
import type { RelationColumns } from "./relation-columns.ts";

/**
 * Returns the ids of the strongest of some relations, in no order; of equal ones those whose id comes
 * first.
 *
 * @param rows of the columns
 * @param limit number of ids at the most
 */
export function strongest(
  columns: RelationColumns,
  actors: readonly Pick<Actor, "id">[],
  rows: readonly number[],
  limit: number,
): string[] {
  return strongestRows(columns, actors, rows, limit).map((row) =>
    relationIdOf(columns, actors, row),
  );
}

/** Returns the rows of the relations of which `strongest` returns the ids. */
export function strongestRows(
  columns: RelationColumns,
  actors: readonly Pick<Actor, "id">[],
  rows: readonly number[],
  limit: number,
): readonly number[] {
  if (rows.length <= limit) return rows;
  const intensity = (row: number) => columns.intensities[row] ?? 0;
  // A sort of numbers takes a fraction of the time that one of rows takes.
  const least = Float64Array.from(rows, intensity).sort()[rows.length - limit] ?? 0;
  const above = rows.filter((row) => intensity(row) > least);
  const equal = rows
    .filter((row) => intensity(row) === least)
    .map((row) => ({ row, id: relationIdOf(columns, actors, row) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...above, ...equal.slice(0, limit - above.length).map(({ row }) => row)];
}

/** Returns the id that the load gave the relation of a row. */
export function relationIdOf(
  { subjects, objects, predicates }: RelationColumns,
  actors: readonly Pick<Actor, "id">[],
  row: number,
): string {
  const end = (place: number | undefined) => actors[place ?? -1]?.id ?? "";
  const predicate = predicates.texts[predicates.numbers[row] ?? -1] ?? "";
  return relationId({ subject: end(subjects[row]), predicate, object: end(objects[row]) });
}
