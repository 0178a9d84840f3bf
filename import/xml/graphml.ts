import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Draft, type Fields } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { readNumber } from "../sign.ts";
import { walkXml, type Element, type Visitor } from "./walk.ts";

interface Key {
  name: string;
  defaultValue: string | null;
  of: string;
}

interface Open {
  of: "node" | "edge" | "hyperedge" | "graph";
  attributes: Element["attributes"];
  fields: Fields;
  /** yEd's position, with y downwards. */
  place: { x: number; y: number } | null;
  at: string;
}

/**
 * Reads GraphML as written by networkx, igraph, yEd, Gephi and this product: attributes by the
 * names of their keys, labels and positions of yEd, nested graphs as siblings.
 *
 * @throws Refusal if it holds nothing
 */
export function readGraphml(text: string): Imported {
  const leftOut = new LeftOutList();
  const reader = new GraphmlReader(emptyDraft(leftOut));
  walkXml(text, reader, leftOut);
  return assemble("GraphML", reader.draft);
}

class GraphmlReader implements Visitor {
  #keys = new Map<string, Key>();
  #key: Key | null = null;
  #data = "";
  #open: Open[] = [];
  #graphs = 0;

  constructor(readonly draft: Draft) {}

  open({ name, attributes }: Element, line: number): void {
    const at = `line ${line}`;
    if (name === "key") this.#declare(attributes);
    else if (name === "graph") this.#begin("graph", attributes, at);
    else if (name === "node" || name === "edge" || name === "hyperedge")
      this.#begin(name, attributes, at);
    else if (name === "data") this.#data = attributes["key"] ?? "";
    else if (name === "Geometry") this.#place(attributes);
  }

  close(name: string, text: string): void {
    const item = this.#open.at(-1);
    if (name === "default" && this.#key) this.#key.defaultValue = text;
    else if (name === "key") this.#key = null;
    else if (name === "data") this.#value(item, text);
    else if (name === "NodeLabel" || name === "EdgeLabel") labelOf(item, text);
    else if (name === "desc" && item?.of === "graph" && this.draft.title === "")
      this.draft.title = text.trim();
    else if (name === item?.of) this.#end();
  }

  #declare(attributes: Element["attributes"]): void {
    const id = attributes["id"] ?? "";
    this.#key = {
      name: attributes["attr.name"] ?? id,
      defaultValue: null,
      of: attributes["for"] ?? "all",
    };
    this.#keys.set(id, this.#key);
  }

  #begin(of: Open["of"], attributes: Element["attributes"], at: string): void {
    const inner = this.#open.length > 0;
    if (of === "graph" && !inner && ++this.#graphs > 1) this.draft.leftOut.add("graph", at);
    const fields: Fields = new Map();
    for (const key of this.#keys.values())
      if (key.defaultValue !== null && (key.of === of || key.of === "all"))
        fields.set(key.name, key.defaultValue);
    this.#open.push({ of, attributes, fields, place: null, at });
  }

  #value(item: Open | undefined, text: string): void {
    const name = this.#keys.get(this.#data)?.name ?? this.#data;
    // yEd nests elements here, and the text around them is blank.
    if (item && name !== "") item.fields.set(name, text.trim() === "" ? "" : text);
  }

  #place({ x, y, width = "0", height = "0" }: Element["attributes"]): void {
    const item = this.#open.at(-1);
    const [left, top] = [readNumber(x), readNumber(y)];
    if (item?.of !== "node" || left === null || top === null) return;
    const [wide, high] = [readNumber(width) ?? 0, readNumber(height) ?? 0];
    item.place = { x: left + wide / 2, y: top + high / 2 };
  }

  #end(): void {
    const item = this.#open.pop();
    if (!item || this.#graphs > 1) return;
    const { of, attributes, fields, at } = item;
    const id = attributes["id"] ?? "";
    if (of === "graph") {
      if (this.#open.length > 0) return;
      this.draft.fields = fields;
      this.draft.title = textOf(fields.get("title")) || this.draft.title;
      return;
    }
    if (of === "hyperedge") this.draft.leftOut.add("manyEnds", at, id);
    else if (of === "node") {
      if (this.#open.some((outer) => outer.of === "node"))
        this.draft.leftOut.add("nested", at, textOf(fields.get("label")) || id);
      this.draft.actors.push({ id, fields, times: [], place: placeOf(item), at });
    } else {
      const { source: from = "", target: to = "", directed } = attributes;
      const symmetric = directed === undefined ? this.#undirected() : directed === "false";
      this.draft.relations.push({ id, from, to, symmetric, fields, times: [], at });
    }
  }

  #undirected(): boolean {
    const graph = this.#open.findLast(({ of }) => of === "graph");
    return graph?.attributes["edgedefault"] === "undirected";
  }
}

/** Sets the first of yEd's labels of a node or an edge. */
function labelOf(item: Open | undefined, text: string): void {
  if (item && text.trim() !== "" && !item.fields.has("label"))
    item.fields.set("label", text.trim());
}

/**
 * Returns the position with y upwards; in attributes it is so already, in yEd's geometry y points
 * downwards.
 */
function placeOf({ fields, place }: Open): Open["place"] {
  const [x, y] = [readNumber(fields.get("x")), readNumber(fields.get("y"))];
  if (x !== null && y !== null) return { x, y };
  return place && { x: place.x, y: -place.y };
}
