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

/** A name or alias of an actor. */
interface Indexed {
  /** Its place among all names and aliases. */
  id: number;
  text: string;
}

/**
 * Indexes each name and alias as a separate document, so that a hit knows which one matched. The index
 * is made for the first question: that of a hundred thousand actors takes a second and much memory.
 */
export function actorSearch(actors: Iterable<Actor>): ActorSearch {
  let search: ActorSearch | undefined;
  return { find: (query) => (search ??= indexed(actors)).find(query) };
}

function indexed(actors: Iterable<Actor>): ActorSearch {
  const index = new MiniSearch<Indexed>({
    fields: ["text"],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { prefix: true },
  });
  // By place, so that the index keeps nothing of each but a number.
  const owners: Actor[] = [];
  const aliasOf: number[] = [];
  for (const actor of actors)
    [actor.name, ...actor.aliases].forEach((text, i) => {
      aliasOf.push(i);
      index.add({ id: owners.push(actor) - 1, text });
    });
  const textAt = (place: number) => {
    const [actor, alias = 0] = [owners[place], aliasOf[place]];
    return (alias === 0 ? actor?.name : actor?.aliases[alias - 1]) ?? "";
  };
  return {
    find(query) {
      const wanted = fold(query.trim());
      const options: SearchOptions = {
        combineWith: "AND",
        boostDocument: (place: number) => {
          const text = fold(textAt(place));
          const exact = text === wanted ? 4 : text.startsWith(wanted) ? 2 : 1;
          const isName = aliasOf[place] === 0;
          const relations = owners[place]?.relationCount ?? 0;
          return exact * (isName ? 1.5 : 1) * (1 + Math.log1p(relations) / 10);
        },
      };
      const exactHits = index.search(query, options);
      // Fuzzy matches are left out if the query matches as it is spelt.
      const hits =
        exactHits.length > 0 ? exactHits : index.search(query, { ...options, fuzzy: FUZZINESS });
      const found = new Map<string, ActorHit>();
      for (const { id } of hits as { id: number }[]) {
        const actor = owners[id];
        if (actor && !found.has(actor.id)) found.set(actor.id, { ...actor, matched: textAt(id) });
      }
      return [...found.values()];
    },
  };
}
