import type { CurrentData } from "../data.ts";
import type { Ask } from "../query/ask.ts";
import { schema } from "../query/schema.ts";
import type { Names } from "./messages.ts";

const NONE: Names = { labels: [], relationshipTypes: [], propertyKeys: [] };

/** The names in the store, read again when the data is another one. */
export class NamesOfStore {
  readonly #ask: Ask;
  readonly #current: CurrentData;
  #version = "";
  #names: Promise<Names> = Promise.resolve(NONE);

  constructor(ask: Ask, current: CurrentData) {
    this.#ask = ask;
    this.#current = current;
  }

  /** None while nothing is loaded. Rejects with StoreError. */
  async get(): Promise<Names> {
    const version = this.#current.get()?.version;
    if (version === undefined) return NONE;
    if (version !== this.#version) {
      this.#version = version;
      this.#names = this.#read();
      this.#names.catch(() => (this.#version = ""));
    }
    return this.#names;
  }

  async #read(): Promise<Names> {
    const { labels, relationshipTypes } = await schema(this.#ask);
    const properties = [...labels, ...relationshipTypes].flatMap((owner) => owner.properties);
    return {
      labels: labels.map(({ name }) => name),
      relationshipTypes: relationshipTypes.map(({ name }) => name),
      propertyKeys: [...new Set(properties.map(({ name }) => name))].sort(),
    };
  }
}
