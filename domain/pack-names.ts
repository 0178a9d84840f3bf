/** An id in a pack. */
export const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of a predicate, which becomes a relationship type. */
export const PREDICATE_FORM = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** Labels that the store has for its own nodes, so that no kind of actor may be one. */
export const RESERVED_KINDS: readonly string[] = ["Actor", "Claim", "Source", "Predicate", "Load"];

/** Types that the store has for its own relationships, so that no predicate may be one. */
export const RESERVED_PREDICATES: readonly string[] = [
  "SUBJECT",
  "OBJECT",
  "ASSERTED_BY",
  "STATED_IN",
  "CORROBORATES",
  "CONTRADICTS",
];
