import type { Fields } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";
import { fieldsOf, firstText, isItem, type Item } from "./item.ts";

const IDS = ["id", "key", "_id", "@id", "uid", "uuid", "identity", "elementId"];
const NAMES = ["name", "label", "title", "n"];

/** Maps the references of a file's edges to its nodes. */
export class NodeNames {
  #ids = new Map<string, string>();
  #names = new Map<string, string>();
  #byPlace: string[] = [];
  #numbered = true;

  /** Adds a node and returns its id: its own, or else its name. */
  add(item: Item, fields: Fields): string {
    const given = firstText(new Map(Object.entries(item)), IDS) || firstText(fields, IDS);
    const name = firstText(fields, NAMES);
    const id = given || name;
    if (given !== "") this.#numbered = false;
    if (!this.#ids.has(id)) this.#ids.set(id, id);
    if (name !== "" && !this.#names.has(name)) this.#names.set(name, id);
    this.#byPlace.push(id);
    return id;
  }

  /**
   * Resolves an edge's reference to a node's id: by id, by list index if no node has an id, or by
   * name; d3 has the node itself there. Unknown references are returned unchanged.
   */
  find(end: unknown): string {
    if (isItem(end)) {
      const fields = fieldsOf(end);
      return firstText(fields, IDS) || firstText(fields, NAMES);
    }
    const text = textOf(end);
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    if (typeof end === "number" && this.#numbered && this.#byPlace[end]) return this.#byPlace[end];
    return this.#names.get(text) ?? text;
  }
}
