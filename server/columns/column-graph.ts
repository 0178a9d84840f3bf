import type { Actor, Predicate, Source } from "../pack/pack.ts";
import type { RelationColumns } from "../whole/relation-columns.ts";
import type { ClaimTable, ClaimTableDraft } from "./claim-table.ts";
import { foldRelations } from "./fold-relations.ts";
import { orderedBy, rowsUpTo } from "../whole/order.ts";
import { timeOfClaim } from "./time-of-claim.ts";

/** What is known of a graph once it was read. */
export interface ReadGraph {
  /** In any order; claims name them by their places. */
  actors: readonly Actor[];
  sources: readonly Source[];
  /** The predicate of each of the lens's relations; several may have the same. */
  predicates: readonly Predicate[];
  claims: ClaimTableDraft;
  /** The texts of `timeText` that claims name. */
  times: readonly string[];
}

/** An actor with its number of relations; one with itself counts once. */
export type CountedActor = Actor & { relationCount: number };

/**
 * A graph in arrays of numbers: what is asked of relations and claims is found without objects of
 * theirs, in some hundred bytes a claim, and what is only shown is not kept.
 */
export interface ColumnGraph {
  /** By name and id, as lists of actors are. */
  actors: readonly CountedActor[];
  placeOfActor: ReadonlyMap<string, number>;
  sources: readonly Source[];
  predicates: readonly Predicate[];
  /** The predicate in words, for each of the lens's relations. */
  labels: readonly string[];
  times: readonly string[];
  /** Those of a relation one after the other. */
  claims: ClaimTable;
  /** By subject, so that those of an actor follow each other. */
  relations: RelationColumns;
  /** For each relation the end of its claims, which begin at the end of the one before. */
  claimEnds: Int32Array;
  /** For each actor the end of the relations of which it is the subject. */
  subjectEnds: Int32Array;
  /** For each actor the end, in `objectRelations`, of those of which it is the object. */
  objectEnds: Int32Array;
  objectRelations: Uint32Array;
}

/** Orders the claims by relations, and folds each. */
export function columnGraph({
  actors,
  sources,
  predicates,
  claims: draft,
  times,
}: ReadGraph): ColumnGraph {
  const order = byName(actors);
  const newPlace = new Int32Array(actors.length);
  order.forEach((old, place) => (newPlace[old] = place));
  const sorted = order.flatMap((old) => actors[old] ?? []);
  const firstOf = new Map<string, number>();
  const predicateOf = predicates.map(({ id }, type) => {
    const first = firstOf.get(id) ?? type;
    firstOf.set(id, first);
    return first;
  });
  const place = (name: "subjects" | "objects") => (row: number) =>
    newPlace[draft.at(name, row)] ?? 0;
  const predicate = (row: number) => predicateOf[draft.at("types", row)] ?? 0;
  let rows = rowsUpTo(draft.length);
  rows = orderedBy(rows, place("objects"), actors.length);
  rows = orderedBy(rows, predicate, predicates.length);
  rows = orderedBy(rows, place("subjects"), actors.length);
  const claims = draft.moved(rows);
  for (const ends of [claims.subjects, claims.objects])
    for (let row = 0; row < ends.length; row++) ends[row] = newPlace[ends[row] ?? 0] ?? 0;
  const predicateOfType = predicateOf.map((type) => predicates[type]?.id ?? "");
  const { relations, claimEnds } = foldRelations(claims, {
    predicateOfType,
    times: times.map(timeOfClaim),
    sources: sources.map(({ id }) => id),
  });
  const objectRelations = orderedBy(
    rowsUpTo(relations.length),
    (row) => relations.objects[row] ?? 0,
    actors.length,
  );
  const degrees = degreesOf(relations, actors.length);
  return {
    actors: sorted.map((actor, place) => ({ ...actor, relationCount: degrees[place] ?? 0 })),
    placeOfActor: new Map(sorted.map(({ id }, i) => [id, i])),
    sources,
    predicates: predicates.filter((_, type) => predicateOf[type] === type),
    labels: predicates.map(({ label }) => label),
    ...{ times, claims, relations, claimEnds, objectRelations },
    subjectEnds: endsOf(relations.subjects, actors.length),
    objectEnds: endsOf(relations.objects, actors.length),
  };
}

function byName(actors: readonly Actor[]): number[] {
  return [...actors.keys()].sort((i, j) => {
    const [a, b] = [actors[i], actors[j]];
    if (!a || !b) return 0;
    return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
  });
}

function degreesOf({ subjects, objects, length }: RelationColumns, actors: number): Int32Array {
  const degrees = new Int32Array(actors);
  for (let row = 0; row < length; row++) {
    const [subject = 0, object = 0] = [subjects[row], objects[row]];
    degrees[subject] = (degrees[subject] ?? 0) + 1;
    if (object !== subject) degrees[object] = (degrees[object] ?? 0) + 1;
  }
  return degrees;
}

/** Returns for each actor how many rows have it or one before it. */
function endsOf(places: Int32Array, actors: number): Int32Array {
  const ends = new Int32Array(actors);
  for (const place of places) ends[place] = (ends[place] ?? 0) + 1;
  for (let i = 1; i < actors; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  return ends;
}
