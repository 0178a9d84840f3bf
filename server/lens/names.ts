import { slugOf } from "../../import/actors/slug.ts";
import { predicateOf } from "../../import/vocabulary/meaning.ts";
import { RESERVED_KINDS } from "../../domain/pack-names.ts";

const LONGEST_KIND = 40;

/** Returns a kind in PascalCase that a pack may have: `political party` gives PoliticalParty. */
export function kindOf(text: string): string {
  const words = /^[A-Za-z ]+$/.test(text)
    ? text.split(" ")
    : slugOf(text, "kind")
        .replace(/[0-9]+/g, " ")
        .split(/[- ]+/);
  const kind = words
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join("")
    .slice(0, LONGEST_KIND);
  if (kind === "") return "Other";
  return RESERVED_KINDS.includes(kind) ? `${kind.slice(0, LONGEST_KIND - 6)}Entity` : kind;
}

/** Gives each name of a database a name of its own in a form of the pack. */
export class OwnNames {
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #form: (text: string) => string;
  readonly #joint: string;

  private constructor(form: (text: string) => string, joint: string) {
    this.#form = form;
    this.#joint = joint;
  }

  /** Ids of predicates, in UPPER_SNAKE. */
  static predicates(): OwnNames {
    return new OwnNames(predicateOf, "_");
  }

  /** Ids of sources, in lower-kebab. */
  static sources(): OwnNames {
    return new OwnNames((text) => slugOf(text, "source"), "-");
  }

  /** Returns the same name for the same text, and another for every other text. */
  of(text: string): string {
    const known = this.#given.get(text);
    if (known !== undefined) return known;
    const wanted = this.#form(text);
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i++) name = `${wanted}${this.#joint}${i}`;
    this.#taken.add(name);
    this.#given.set(text, name);
    return name;
  }
}
