import type { TimeText } from "../dates/spell.ts";
import type { LeftOutList } from "../left-out.ts";

/** Attributes under their names in the file; a Map, because names may be `__proto__`. */
export type Fields = Map<string, unknown>;

/** An actor before its attributes are interpreted. */
export interface DraftActor {
  id: string;
  fields: Fields;
  /** Times that are given outside the attributes. */
  times: readonly TimeText[];
  /** In any unit, with y upwards. */
  place: { x: number; y: number } | null;
  /** Position in the file, for messages. */
  at: string;
}

/** A relation before its attributes are interpreted. */
export interface DraftRelation {
  /** Empty if the file gives none. */
  id: string;
  from: string;
  to: string;
  symmetric: boolean;
  fields: Fields;
  times: readonly TimeText[];
  at: string;
}

/** A graph before its attributes are interpreted. */
export interface Draft {
  title: string;
  fields: Fields;
  actors: DraftActor[];
  relations: DraftRelation[];
  leftOut: LeftOutList;
  /** True if small numbers are years, because the file declares that it holds dates. */
  years: boolean;
}

/** Returns an empty draft. */
export function emptyDraft(leftOut: LeftOutList): Draft {
  return { title: "", fields: new Map(), actors: [], relations: [], leftOut, years: false };
}
