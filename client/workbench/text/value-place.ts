import { ownerAtEnd, type Bound } from "../../../domain/cypher-text/bound-names.ts";

/** The value of a property that is being written. */
export interface ValuePlace {
  owner: Bound;
  property: string;
  /** The quotation mark that it began with; "": it has none yet */
  quote: string;
  /** The part of it that is written */
  begun: string;
}

const VALUE = /(['"]?)((?:(?<=['"])[^'"\n]*)|[\p{L}\p{N}_]*)$/u;
/** Matches a property and what it is compared with, up to the value: `a.kind = `, `{kind: `. */
const BEFORE =
  /(?:\.\s*|[{,]\s*)(`[^`]+`|[\p{L}_][\p{L}\p{N}_]*)\s*(?:=|<>|:|\bIN\s*\[(?:[^\]]*,)?)\s*$/iu;

/**
 * Returns the value that is written at the end of a text; null: none is, or it is not known of
 * which label or type the property is.
 *
 * @param whole the whole text, which may say so behind the place
 */
export function valuePlace(before: string, whole = before): ValuePlace | null {
  const [value = "", quote = "", begun = ""] = VALUE.exec(before) ?? [];
  const rest = before.slice(0, before.length - value.length);
  const [compared = "", name = ""] = BEFORE.exec(rest) ?? [];
  if (name === "") return null;
  const isIn = compared.startsWith(".");
  const upTo = rest.slice(0, rest.length - compared.length);
  const owner = ownerAtEnd(isIn ? `${upTo}.` : `${upTo}${compared[0] ?? ""}`, whole);
  return owner && { owner, property: name.replace(/^`|`$/g, ""), quote, begun };
}
