/** Something of a type that hangs on a node. */
interface Typed {
  readonly type: string;
}

/**
 * The relationships on one side of a node: an entry for each type, which is a list, or the
 * relationship itself while it is the only one of its type. Most nodes have few, and a map with a
 * list for each type would take several times as much memory as the relationships.
 */
export type Adjacency<R extends Typed> = readonly (R | R[])[];

/** Shared by all nodes that have no relationships on a side. */
export const NO_ADJACENCY: readonly never[] = [];

/** Returns the entries with one relationship more; a list that exists already grows in place. */
export function withRelationship<R extends Typed>(entries: Adjacency<R>, added: R): Adjacency<R> {
  const at = placeOf(entries, added.type);
  const known = entries[at];
  if (Array.isArray(known)) {
    known.push(added);
    return entries;
  }
  // Not spread into a literal, which leaves room for sixteen more.
  return known === undefined ? entries.concat(added) : entries.with(at, [known, added]);
}

/** Returns the entries with only those relationships of a type that are to stay. */
export function keeping<R extends Typed>(
  entries: Adjacency<R>,
  type: string,
  stays: (relationship: R) => boolean,
): Adjacency<R> {
  const at = placeOf(entries, type);
  if (at < 0) return entries;
  const kept = listed(entries[at]).filter(stays);
  const [only] = kept;
  if (only === undefined) return entries.length === 1 ? NO_ADJACENCY : entries.toSpliced(at, 1);
  return entries.with(at, kept.length === 1 ? only : kept);
}

/** Returns the relationships of a type. */
export function ofType<R extends Typed>(entries: Adjacency<R>, type: string): readonly R[] {
  return listed(entries[placeOf(entries, type)]);
}

/** Number of relationships of these types, or of all for null; some may be gone. */
export function degreeIn<R extends Typed>(
  entries: Adjacency<R>,
  types: readonly string[] | null,
): number {
  let count = 0;
  for (const entry of entries) {
    if (types === null || types.includes(typeOf(entry))) {
      count += Array.isArray(entry) ? entry.length : 1;
    }
  }
  return count;
}

/** Returns the type of the relationships of an entry. */
export function typeOf<R extends Typed>(entry: R | R[]): string {
  return Array.isArray(entry) ? (entry[0]?.type ?? "") : entry.type;
}

function placeOf<R extends Typed>(entries: Adjacency<R>, type: string): number {
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry !== undefined && typeOf(entry) === type) return i;
  }
  return -1;
}

function listed<R extends Typed>(entry: R | R[] | undefined): readonly R[] {
  if (entry === undefined) return NO_ADJACENCY;
  return Array.isArray(entry) ? entry : [entry];
}
