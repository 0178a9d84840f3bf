import { msg } from "../../../domain/message.ts";
import type { List } from "../../../domain/contract/list.ts";
import type { Titled } from "../../model/credit/credit.ts";

const kept = new Map<string, Promise<Titled[]>>();

/**
 * Returns the titles of a server's documents, which elements of one page fetch once. Documents
 * without a title are shown by id; the next element asks again.
 */
export function titlesOf(server: string): Promise<readonly Titled[]> {
  const known = kept.get(server);
  if (known) return known;
  const titles: Titled[] = [];
  const asked = learn(server, titles).catch(() => {
    // The server has gone since.
    kept.delete(server);
    return titles;
  });
  kept.set(server, asked);
  return asked;
}

/** Adds page by page. Rejects when the server does not answer. */
async function learn(server: string, titles: Titled[]): Promise<Titled[]> {
  let next: string | null = "";
  while (next !== null) {
    const from: string = next && `&cursor=${encodeURIComponent(next)}`;
    const answer = await fetch(`${server}/api/sources?limit=1000${from}`);
    if (!answer.ok) throw new Error(msg(`answered ${answer.status}`));
    const page = (await answer.json()) as List<Titled>;
    titles.push(...page.items);
    ({ next } = page);
  }
  return titles;
}
