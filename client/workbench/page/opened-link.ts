import type { Parameter } from "../parameters/parameter.ts";
import { readPermalink } from "../link/permalink.ts";
import type { Tab } from "../link/tabs.ts";
import type { Piece } from "../text/pieces.ts";

/** The content of an address; it is not run before a reader says so. */
export interface OpenedLink {
  /** For the editor: what was in it where that holds the statement already */
  text: string;
  /** The statement that is asked about; null: there is none */
  piece: Piece | null;
  parameters: Parameter[];
  tab: Tab;
  /** Why the address brings nothing; "" where it does */
  fault: string;
}

/**
 * Returns the change that the hash of the address makes to the text in the editor; null for none.
 */
export function openedLink(hash: string, present: string): OpenedLink | null {
  const link = readPermalink(hash);
  if (link === null) return null;
  if ("sentence" in link)
    return { text: present, piece: null, parameters: [], tab: "table", fault: link.sentence };
  const at = present.indexOf(link.text);
  const [text, offset] = at >= 0 ? [present, at] : [link.text, 0];
  const end = offset + link.text.length;
  const piece: Piece | null =
    link.text.trim() === "" ? null : { kind: "cypher", text: link.text, offset, end };
  return { text, piece, parameters: link.parameters, tab: link.tab, fault: "" };
}
