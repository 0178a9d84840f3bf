import type { TimeText } from "../dates/spell.ts";
import type { LeftOutList } from "../left-out.ts";

/** Attributes under the names that the file gives them; a Map, because names may be `__proto__`. */
export type Fields = Map<string, unknown>;

/** An actor as a reader found it, before its attributes have a meaning. */
export interface DraftActor {
  id: string;
  fields: Fields;
  /** Times that stand outside of the attributes */
  times: readonly TimeText[];
  /** In any unit, y upwards */
  place: { x: number; y: number } | null;
  /** Where it stands in the file, for people */
  at: string;
}

/** A relation as a reader found it. */
export interface DraftRelation {
  /** Empty: none is given */
  id: string;
  from: string;
  to: string;
  symmetric: boolean;
  fields: Fields;
  times: readonly TimeText[];
  at: string;
}

/** A graph as a reader found it. */
export interface Draft {
  title: string;
  fields: Fields;
  actors: DraftActor[];
  relations: DraftRelation[];
  leftOut: LeftOutList;
  /** Small numbers are years, because the file says that it holds dates */
  years: boolean;
}

/** A draft without anything yet. */
export function emptyDraft(leftOut: LeftOutList): Draft {
  return { title: "", fields: new Map(), actors: [], relations: [], leftOut, years: false };
}
