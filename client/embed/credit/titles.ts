import type { List } from "../../../server/contract/list.ts";
import type { Titled } from "../../credit/credit.ts";

/** The documents of a server; of those that it does not tell, readers see the ids. */
export async function titlesOf(server: string): Promise<Titled[]> {
  const titles: Titled[] = [];
  let next: string | null = "";
  try {
    while (next !== null) {
      const from: string = next && `&cursor=${next}`;
      const answer = await fetch(`${server}/api/sources?limit=1000${from}`);
      if (!answer.ok) break;
      const page = (await answer.json()) as List<Titled>;
      titles.push(...page.items);
      ({ next } = page);
    }
  } catch {
    // The server has gone since.
  }
  return titles;
}
