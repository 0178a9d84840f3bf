import MiniSearch, { type SearchOptions } from "minisearch";
import { fold, foldedWords } from "../../domain/folded-text.ts";
import type { Actor, ActorHit } from "../../domain/contract/actors.ts";

/** Full-text search over the names and aliases of actors. */
export interface ActorSearch {
  /**
   * Returns hits, best first: exact before prefix matches, names before aliases, well-connected
   * actors first. Fuzzy matches only if there is no other.
   */
  find(query: string): ActorHit[];
}

/** Share of a word's letters that may differ in a fuzzy match. */
const FUZZINESS = (term: string) => (term.length > 4 ? 0.2 : false);

/** Indexes each name and alias as a separate document, so that a hit knows which one matched. */
export function actorSearch(actors: Iterable<Actor>): ActorSearch {
  const index = new MiniSearch<{ id: string; actor: Actor; text: string; isName: boolean }>({
    fields: ["text"],
    storeFields: ["actor", "text", "isName"],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { prefix: true },
  });
  for (const actor of actors)
    index.addAll(
      [actor.name, ...actor.aliases].map((text, i) => ({
        id: `${actor.id} ${i}`,
        actor,
        text,
        isName: i === 0,
      })),
    );
  return {
    find(query) {
      const wanted = fold(query.trim());
      const options: SearchOptions = {
        combineWith: "AND",
        boostDocument: (_id, _term, stored) => {
          const { actor, text, isName } = stored as { actor: Actor; text: string; isName: boolean };
          const exact = fold(text) === wanted ? 4 : fold(text).startsWith(wanted) ? 2 : 1;
          return exact * (isName ? 1.5 : 1) * (1 + Math.log1p(actor.relationCount) / 10);
        },
      };
      const exactHits = index.search(query, options);
      // Fuzzy matches are left out if the query matches as it is spelt.
      const hits =
        exactHits.length > 0 ? exactHits : index.search(query, { ...options, fuzzy: FUZZINESS });
      const found = new Map<string, ActorHit>();
      for (const hit of hits) {
        const { actor, text } = hit as unknown as { actor: Actor; text: string };
        if (!found.has(actor.id)) found.set(actor.id, { ...actor, matched: text });
      }
      return [...found.values()];
    },
  };
}
