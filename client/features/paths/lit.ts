import type { Path } from "./path-words.ts";

/** Actors and relations that the graph lights up. */
export interface Lit {
  actors: string[];
  relations: string[];
}

/** Returns the highlight of a path: its actors and every relation of its hops. */
export function litBy({ actors, relations }: Path): Lit {
  return {
    actors: actors.map(({ id }) => id),
    relations: relations.flat().map(({ id }) => id),
  };
}
