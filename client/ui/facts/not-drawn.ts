import { html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { Account } from "../../model/graph/account.ts";
import { cutWords } from "../../model/graph/account-words.ts";
import { numberText } from "../../../domain/number-text.ts";

type Relations = readonly { id: string }[];
type Loaded = { relations: ReadonlyMap<string, unknown> };
type Extent = Pick<Account, "loaded" | "total">;

/** Says that the map lacks some of these relations, if a limit has cut the graph; else nothing. */
export function notDrawn(relations: Relations, graphIndex: Loaded, account: Extent) {
  const words = notDrawnWords(relations, graphIndex, account);
  return words ? html`<p class="small">${words}.</p>` : nothing;
}

/**
 * "The map lacks 3 of these 12 relations: only the 20,000 strongest of 99,956 relations are
 * loaded"; empty if a limit has cut none of them.
 */
export function notDrawnWords(relations: Relations, graphIndex: Loaded, account: Extent): string {
  const all = relations.length;
  const missing = relations.filter(({ id }) => !graphIndex.relations.has(id)).length;
  const cut = cutWords(account);
  if (missing === 0 || !cut) return "";
  if (all === 1) return msg(`The map lacks this relation: ${cut}`);
  if (missing === all)
    return plural(all, {
      one: `The map lacks these # relation: ${cut}`,
      other: `The map lacks these # relations: ${cut}`,
    });
  const some = numberText(missing);
  return plural(all, {
    one: `The map lacks ${some} of these # relation: ${cut}`,
    other: `The map lacks ${some} of these # relations: ${cut}`,
  });
}
