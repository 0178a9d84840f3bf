/*
 * Apart from the schema of lens.json, whose validation library would weigh more in a browser than
 * the page of lenses.
 */

/** Returns true for a relation that is a node between its actors. */
export function isBetween<R extends { node: string } | { type: string }>(
  relation: R,
): relation is Extract<R, { node: string }> {
  return "node" in relation;
}

/** Returns the type or label that a relation of a lens is made of. */
export function nameOfRelation(relation: { node: string } | { type: string }): string {
  return isBetween(relation) ? relation.node : relation.type;
}
