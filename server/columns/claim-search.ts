import { foldedWords } from "../../domain/folded-text.ts";
import type { ColumnGraph } from "./column-graph.ts";
import { claimIdAt } from "./claim-id.ts";

/** A word that may be the beginning of a claim's id. */
const OF_ID = /^[rn]\d/;

/**
 * Finds claims by the names of their actors, the words of their predicate, the year in which they begin
 * and their id. Each word of a question is looked up among actors, predicates and dates, of which there
 * are few beside claims: no text of a claim is made.
 */
export class ClaimSearch {
  readonly #graph: ColumnGraph;
  readonly #order: Uint32Array;
  /** Folded with the graph: the first search does not wait for a hundred thousand names. */
  readonly #texts: { actors: string[]; types: string[]; times: string[] };

  /** @param order the claims in the order in which hits are listed */
  constructor(graph: ColumnGraph, order: Uint32Array) {
    this.#graph = graph;
    this.#order = order;
    this.#texts = textsOf(graph);
  }

  /** Returns the ids of the claims that have, for every word, a word that begins with it. */
  find(question: string): string[] {
    const words = foldedWords(question);
    if (words.length === 0) return [];
    const { claims } = this.#graph;
    const tests = words.map((word) => this.#test(word));
    const ids: string[] = [];
    for (const row of this.#order)
      if (tests.every((test) => test(row))) ids.push(claimIdAt(claims, row));
    return ids;
  }

  #test(word: string): (row: number) => boolean {
    const { subjects, objects, types, times } = this.#graph.claims;
    const known = this.#texts;
    const having = (texts: readonly string[]) =>
      Uint8Array.from(texts, (text) => (text.includes(` ${word}`) ? 1 : 0));
    const [actors, predicates, years] = [
      having(known.actors),
      having(known.types),
      having(known.times),
    ];
    const mayBeId = OF_ID.test(word);
    return (row) =>
      actors[subjects[row] ?? 0] === 1 ||
      actors[objects[row] ?? 0] === 1 ||
      predicates[types[row] ?? 0] === 1 ||
      years[times[row] ?? 0] === 1 ||
      (mayBeId && claimIdAt(this.#graph.claims, row).startsWith(word));
  }
}

function textsOf({ actors, labels, times }: ColumnGraph) {
  const folded = (text: string) => ` ${foldedWords(text).join(" ")}`;
  return {
    actors: actors.map(({ name }) => folded(name)),
    types: labels.map(folded),
    // The year alone, as the words of other claims have it.
    times: times.map((text) => folded(/^-?\d{4}/.exec(text)?.[0] ?? "")),
  };
}
