import type { TextValue } from "../../domain/lens/lens.ts";
import { textIn } from "./field-value.ts";
import { OwnNames } from "./names.ts";
import type { Source } from "../pack/pack.ts";
import type { ReadItem } from "./read-item.ts";

const ADDRESS = /^https?:\/\//i;
const DATABASE = "database";

/** The sources of claims: those that a property names, and the database for all others. */
export class SourceBook {
  readonly #sources = new Map<string, Source>();
  readonly #names = OwnNames.sources();
  readonly #title: string;

  /** @param title of the database as a source */
  constructor(title: string) {
    this.#title = title;
    this.#names.of(DATABASE);
  }

  /** Returns the id of the source of a relation. */
  of(value: TextValue | undefined, item: ReadItem): string {
    const text = textIn(value, item);
    return text === "" ? this.#add(DATABASE, this.#title, "") : this.#named(text);
  }

  all(): Source[] {
    return [...this.#sources.values()];
  }

  #named(text: string): string {
    const url = ADDRESS.test(text) && URL.canParse(text) ? text : "";
    // Apart from the database, whose id is the same in all lenses.
    const id = this.#names.of(text === DATABASE ? `${text} source` : text);
    return this.#add(id, url === "" ? text : titleOf(url), url);
  }

  #add(id: string, title: string, url: string): string {
    if (!this.#sources.has(id)) this.#sources.set(id, { ...EMPTY, id, title, url });
    return id;
  }
}

function titleOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname}${pathname === "/" ? "" : pathname}`;
}

const EMPTY = {
  titleInferred: true,
  publisher: "",
  published: "",
  publishedInferred: "",
  inferenceNote: "",
  language: "",
  paragraphCount: null,
  background: false,
};
