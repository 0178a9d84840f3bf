import MiniSearch from "minisearch";
import type { Actor, ActorHit } from "../contract/actors.ts";

/** Search over the names and aliases of actors. */
export interface ActorSearch {
  /** Best first: exact before prefix before misspelt, names before aliases, well-connected first. */
  find(query: string): ActorHit[];
}

/** Lower case without diacritics: "Türkiye" and "turkiye" are one word. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Indexes actors, each name and alias a document of its own, so that a hit tells what matched. */
export function actorSearch(actors: Iterable<Actor>): ActorSearch {
  const index = new MiniSearch<{ id: string; actor: Actor; text: string; isName: boolean }>({
    fields: ["text"],
    storeFields: ["actor", "text", "isName"],
    processTerm: (term) => fold(term) || null,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
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
      const hits = index.search(query, {
        combineWith: "AND",
        boostDocument: (_id, _term, stored) => {
          const { actor, text, isName } = stored as { actor: Actor; text: string; isName: boolean };
          const exact = fold(text) === wanted ? 4 : fold(text).startsWith(wanted) ? 2 : 1;
          return exact * (isName ? 1.5 : 1) * (1 + Math.log1p(actor.relationCount) / 10);
        },
      });
      const found = new Map<string, ActorHit>();
      for (const hit of hits) {
        const { actor, text } = hit as unknown as { actor: Actor; text: string };
        if (!found.has(actor.id)) found.set(actor.id, { ...actor, matched: text });
      }
      return [...found.values()];
    },
  };
}
