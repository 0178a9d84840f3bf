import type { Sign } from "../../../domain/sign.ts";
import { isSamePair, type Selection } from "./state.ts";

/** The fields of a relation that a selection needs. */
export interface SelectableRelation {
  id: string;
  start: string;
  end: string;
  /** The sign it is drawn with; left out if it is not known: any sign fits then */
  sign?: Sign;
}

/**
 * Returns true if a selection includes a relation: the relation itself, every one of an actor,
 * those between the two of a pair (of its sign, if it has one, and not those that either has with
 * itself), or those among several actors. No selection includes none.
 */
export function meansRelation(selection: Selection, relation: SelectableRelation): boolean {
  const { id, start, end, sign } = relation;
  switch (selection?.type) {
    case "actor":
      return start === selection.id || end === selection.id;
    case "relation":
      return id === selection.id;
    case "pair":
      return (
        isSamePair(selection.actors, [start, end]) &&
        (selection.sign === undefined || sign === undefined || selection.sign === sign)
      );
    case "several":
      return selection.actors.includes(start) && selection.actors.includes(end);
    case undefined:
      return false;
  }
}
