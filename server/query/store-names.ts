import type { Schema } from "../../domain/contract/schema.ts";
import type { CurrentData, Data } from "../data.ts";
import type { Ask } from "./ask.ts";
import { schema } from "./schema.ts";
import type { Names } from "../language/messages.ts";

const NONE: Names = {
  labels: [],
  relationshipTypes: [],
  propertyKeys: [],
  propertiesOf: { label: {}, type: {} },
};

/** Caches the names in the store, and reads them again if its state changes. */
export class StoreNames {
  readonly #ask: Ask;
  readonly #current: CurrentData;
  #state = "";
  #names: Promise<Names> = Promise.resolve(NONE);

  constructor(ask: Ask, current: CurrentData) {
    this.#ask = ask;
    this.#current = current;
  }

  /**
   * Returns the names in the store, with or without a pack; none while the first load runs. Rejects
   * with StoreError.
   */
  async get(): Promise<Names> {
    const data = this.#current.get();
    if (!data && this.#current.willLoad) return NONE;
    const state = this.#current.storeState();
    if (state !== this.#state) {
      this.#state = state;
      this.#names = this.#read();
      void this.#forgetUnless(this.#names, data);
    }
    return this.#names;
  }

  /** Drops names that could not be read, or during whose reading a load changed the data. */
  async #forgetUnless(names: Promise<Names>, data: Data | null): Promise<void> {
    const holds = await names
      .then(() => data === null || data.isLoading || this.#current.isStill(data))
      .catch(() => false);
    if (!holds && this.#names === names) this.#state = "";
  }

  async #read(): Promise<Names> {
    const { labels, relationshipTypes } = await schema(this.#ask);
    const properties = [...labels, ...relationshipTypes].flatMap((owner) => owner.properties);
    return {
      labels: labels.map(({ name }) => name),
      relationshipTypes: relationshipTypes.map(({ name }) => name),
      propertyKeys: [...new Set(properties.map(({ name }) => name))].sort(),
      propertiesOf: { label: byOwner(labels), type: byOwner(relationshipTypes) },
    };
  }
}

/** The names of each owner's properties; an owner may have any name, also one that objects have. */
function byOwner(owners: Schema["labels"]): Record<string, string[]> {
  return Object.fromEntries(
    owners.map(({ name, properties }) => [name, properties.map((property) => property.name)]),
  );
}
