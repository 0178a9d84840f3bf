import { html, nothing } from "lit";
import type { Account } from "../../model/graph/account.ts";
import { cutWords } from "../../model/graph/account-words.ts";
import { count, numberText } from "../../model/text/words.ts";

type Relations = readonly { id: string }[];
type Loaded = { relations: ReadonlyMap<string, unknown> };
type Extent = Pick<Account, "loaded" | "total">;

/** Says that the map lacks some of these relations, if a limit has cut the graph; else nothing. */
export function notDrawn(relations: Relations, atlas: Loaded, account: Extent) {
  const words = notDrawnWords(relations, atlas, account);
  return words ? html`<p class="small">${words}.</p>` : nothing;
}

/**
 * "The map lacks 3 of these 12 relations: only the 20,000 strongest of 99,956 relations are
 * loaded"; empty if a limit has cut none of them.
 */
export function notDrawnWords(relations: Relations, atlas: Loaded, account: Extent): string {
  const all = relations.length;
  const missing = relations.filter(({ id }) => !atlas.relations.has(id)).length;
  const cut = cutWords(account);
  if (missing === 0 || !cut) return "";
  if (all === 1) return `The map lacks this relation: ${cut}`;
  const some = missing === all ? "these" : `${numberText(missing)} of these`;
  return `The map lacks ${some} ${count(all, "relation")}: ${cut}`;
}
