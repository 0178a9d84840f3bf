import type { Actor, ActorHit } from "../../domain/contract/actors.ts";
import { foldedWords } from "../../domain/folded-text.ts";
import { nameMatch, nearMatch } from "./name-match.ts";

/** Full-text search over the names and aliases of actors. */
export interface ActorSearch {
  /**
   * Returns hits, best first: exact before prefix matches, names before aliases, well-connected
   * actors first. Fuzzy matches only if there is no other.
   */
  find(query: string): ActorHit[];
  /** Folds the names before somebody asks, which takes some microseconds each. */
  prepare(): void;
}

/** How much more the whole name is worth than a word of it, and the beginning of it. */
const WHOLE = 4;
const BEGINNING = 2;
/** How much more a name is worth than an alias. */
const NAME = 1.5;

/**
 * Keeps the folded words of each name and alias, which every question looks through: some
 * milliseconds for a hundred thousand names, of which an inverted index takes ten times the memory and
 * a second to be made.
 */
export function actorSearch(actors: Iterable<Actor>): ActorSearch {
  let names: ActorNames | undefined;
  const known = () => (names ??= new ActorNames(actors));
  return { find: (query) => known().find(foldedWords(query)), prepare: () => void known() };
}

/** A name that fits a question, by its place. */
interface Match {
  place: number;
  score: number;
}

class ActorNames {
  readonly #actors: readonly Actor[];
  /** The folded words of each name and alias, each behind a space. */
  readonly #texts: string[] = [];
  /** For each actor the place of its name, which its aliases follow. */
  readonly #begins: Uint32Array;

  constructor(actors: Iterable<Actor>) {
    this.#actors = [...actors];
    this.#begins = new Uint32Array(this.#actors.length);
    for (const [at, { name, aliases }] of this.#actors.entries()) {
      this.#begins[at] = this.#texts.length;
      for (const text of [name, ...aliases]) this.#texts.push(foldedText(foldedWords(text)));
    }
  }

  find(words: readonly string[]): ActorHit[] {
    if (words.length === 0) return [];
    const whole = foldedText(words);
    const spelt = this.#matches((text) => nameMatch(text, words), whole);
    // Fuzzy matches are left out if the query matches as it is spelt.
    const matches = spelt.length > 0 ? spelt : this.#matches((t) => nearMatch(t, words), whole);
    return matches
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .flatMap(({ at, place }) => this.#hit(at, place));
  }

  /** Returns the best name of each actor that has one. */
  #matches(match: (text: string) => number, whole: string): (Match & { at: number })[] {
    const matches: (Match & { at: number })[] = [];
    for (const [at, actor] of this.#actors.entries()) {
      const [begin = 0, end = this.#texts.length] = [this.#begins[at], this.#begins[at + 1]];
      let best: Match = { place: begin, score: 0 };
      for (let place = begin; place < end; place++) {
        const text = this.#texts[place] ?? "";
        const found = match(text);
        if (found === 0) continue;
        const exact = text === whole ? WHOLE : text.startsWith(whole) ? BEGINNING : 1;
        const score = found * exact * (place === begin ? NAME : 1);
        if (score > best.score) best = { place, score };
      }
      if (best.score === 0) continue;
      const connected = 1 + Math.log1p(actor.relationCount) / 10;
      matches.push({ at, place: best.place, score: best.score * connected });
    }
    return matches;
  }

  #hit(at: number, place: number): ActorHit[] {
    const actor = this.#actors[at];
    if (!actor) return [];
    const alias = place - (this.#begins[at] ?? 0);
    return [{ ...actor, matched: (alias === 0 ? actor.name : actor.aliases[alias - 1]) ?? "" }];
  }
}

const foldedText = (words: readonly string[]): string => ` ${words.join(" ")}`;
