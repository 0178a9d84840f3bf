import MiniSearch, { type SearchOptions } from "minisearch";
import { fold, foldedWords } from "../../domain/folded-text.ts";
import type { Actor, ActorHit } from "../../domain/contract/actors.ts";

/** Search over the names and aliases of actors. */
export interface ActorSearch {
  /** Best first: exact before prefix, and misspelt only if none is; names before aliases, well-connected first. */
  find(query: string): ActorHit[];
}

/** Letters of a word that may be others, as a share of it. */
const FORGIVEN = (term: string) => (term.length > 4 ? 0.2 : false);

/** Indexes actors, each name and alias a document of its own, so that a hit tells what matched. */
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
      const spelt = index.search(query, options);
      // A name that is spelt as asked leaves no room for one that is merely like it.
      const hits = spelt.length > 0 ? spelt : index.search(query, { ...options, fuzzy: FORGIVEN });
      const found = new Map<string, ActorHit>();
      for (const hit of hits) {
        const { actor, text } = hit as unknown as { actor: Actor; text: string };
        if (!found.has(actor.id)) found.set(actor.id, { ...actor, matched: text });
      }
      return [...found.values()];
    },
  };
}
