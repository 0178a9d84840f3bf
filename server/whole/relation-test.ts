import type { Actor } from "../../domain/contract/actors.ts";
import { EVERYWHERE, type Passage } from "../query/passable.ts";
import type { RelationFilter } from "../query/relations.ts";
import type { RelationColumns } from "./relation-columns.ts";
import { isWithin } from "./spell-test.ts";
import { anyText, listLength, someText } from "./text-column.ts";

type Test = (row: number) => boolean;

/**
 * Returns a test of rows: whether a relation meets a filter, as the statements of cypher/queries
 * decide it, and the conditions on a passage.
 *
 * @param actors those of the catalogue, in its order
 */
export function relationTest(
  columns: RelationColumns,
  actors: readonly Pick<Actor, "id" | "kind">[],
  filter: RelationFilter,
  passage: Passage = EVERYWHERE,
): Test {
  const { signs, statuses, predicates, sources } = filter;
  const { minIntensity, minSources } = passage;
  const tests: Test[] = [];
  const ends = endTest(columns, actors, filter, passage);
  const time = timeTest(columns, filter);
  if (ends) tests.push(ends);
  if (time) tests.push(time);
  if (signs) tests.push((row) => signs.includes(columns.signs[row] ?? 0));
  if (statuses) tests.push(anyText(columns.statuses, (status) => statuses.includes(status)));
  if (predicates) tests.push(anyText(columns.predicates, (one) => predicates.includes(one)));
  if (sources) tests.push(someText(columns.sources, (source) => sources.includes(source)));
  if (!passage.background) tests.push((row) => columns.background[row] === 0);
  if (passage.disputedOnly) tests.push((row) => columns.disputed[row] === 1);
  if (minIntensity > 0) tests.push((row) => (columns.intensities[row] ?? 0) >= minIntensity);
  if (minSources > 0) tests.push((row) => (columns.sourceCounts[row] ?? 0) >= minSources);
  const [only = () => true] = tests;
  return tests.length < 2 ? only : (row) => tests.every((test) => test(row));
}

/** Null if any ends pass: there may be a million relations to be tested. */
function endTest(
  { subjects, objects }: RelationColumns,
  actors: readonly Pick<Actor, "id" | "kind">[],
  filter: RelationFilter,
  { kinds = filter.kinds, also, without = [] }: Passage,
): Test | null {
  if (!kinds && without.length === 0) return null;
  const [exempt, excluded] = [new Set(also), new Set(without)];
  const isOpen = actors.map(
    ({ id, kind }) => !excluded.has(id) && (!kinds || kinds.includes(kind) || exempt.has(id)),
  );
  return (row) => (isOpen[subjects[row] ?? -1] ?? false) && (isOpen[objects[row] ?? -1] ?? false);
}

/** Null if any time passes. */
function timeTest(
  { spells }: RelationColumns,
  { period, undated = true }: RelationFilter,
): Test | null {
  if (!period && undated) return null;
  const isHeld = period ? someText(spells, isWithin(period)) : () => true;
  return (row) => (listLength(spells, row) === 0 ? undated : isHeld(row));
}
