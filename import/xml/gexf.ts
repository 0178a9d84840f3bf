import { intervalsIn } from "../dates/interval-text.ts";
import type { TimeText } from "../dates/spell.ts";
import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Draft, type Fields } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { readNumber } from "../sign.ts";
import { AttributeTitles } from "./attribute-titles.ts";
import { readDescription } from "./description.ts";
import { TimedValues } from "./timed-values.ts";
import { walkXml, type Element, type Visitor } from "./walk.ts";

/** A node or an edge whose element is open. */
interface Open {
  of: "node" | "edge";
  attributes: Element["attributes"];
  values: TimedValues;
  times: TimeText[];
  place: { x: number; y: number } | null;
  at: string;
  /** Id of the enclosing node. */
  parent: string;
}

/** Attributes of elements that are read separately; all others describe the item. */
const STRUCTURE = new Set(
  "id pid for source target type start startopen end endopen timestamp timestamps intervals datefrom dateto".split(
    " ",
  ),
);

/**
 * Reads GEXF 1.1 to 1.3: attributes by their titles (or by their ids if undeclared), times in all
 * forms, nested nodes as siblings, mutual edges as symmetric.
 *
 * @throws Refusal if it holds nothing
 */
export function readGexf(text: string): Imported {
  const leftOut = new LeftOutList();
  const reader = new GexfReader(emptyDraft(leftOut));
  walkXml(text, reader, leftOut);
  return assemble("GEXF", reader.draft);
}

class GexfReader implements Visitor {
  #titles = new AttributeTitles();
  #open: Open[] = [];
  #undirected = true;
  #graphs = 0;

  constructor(readonly draft: Draft) {}

  open({ name, attributes }: Element, line: number): void {
    if (name === "graph") this.#graph(attributes, line);
    if (this.#graphs > 1) return;
    const item = this.#open.at(-1);
    if (name === "attributes") this.#titles.begin(attributes["class"]);
    else if (name === "attribute") this.#titles.declare(attributes);
    else if (name === "node" || name === "edge") this.#begin(name, attributes, line);
    else if (!item) return;
    else if (name === "attvalue") this.#value(item, attributes);
    else if (name === "spell" || name === "slice") item.times.push(...timesOf(attributes));
    else if (name === "position") item.place = placeOf(attributes);
    else if (name === "parent") this.draft.leftOut.add("nested", item.at, item.attributes["id"]);
  }

  close(name: string, text: string): void {
    if (name === "default") this.#titles.setDefault(text);
    else if (name === "attribute") this.#titles.end();
    else if (name === "description") readDescription(text, this.draft);
    else if ((name === "node" || name === "edge") && this.#graphs <= 1) this.#end();
  }

  #graph(attributes: Element["attributes"], line: number): void {
    this.#graphs += 1;
    if (this.#graphs > 1) {
      this.draft.leftOut.add("graph", `line ${line}`);
      return;
    }
    this.#undirected = (attributes["defaultedgetype"] ?? "undirected") !== "directed";
    this.draft.years = /^date/i.test(attributes["timeformat"] ?? "");
    if (attributes["name"]) this.draft.fields.set("name", attributes["name"]);
  }

  #begin(of: Open["of"], attributes: Element["attributes"], line: number): void {
    const outer = this.#open.at(-1)?.of === "node" ? this.#open.at(-1)?.attributes["id"] : "";
    this.#open.push({
      of,
      attributes,
      values: new TimedValues(this.#titles.defaults(of)),
      times: timesOf(attributes),
      place: null,
      at: `line ${line}`,
      parent: attributes["pid"] || outer || "",
    });
  }

  #value(item: Open, attributes: Element["attributes"]): void {
    const id = attributes["for"] ?? attributes["id"] ?? "";
    const [time] = timesOf(attributes);
    item.values.set(this.#titles.titleOf(item.of, id), attributes["value"] ?? "", time ?? null);
  }

  #end(): void {
    const item = this.#open.pop();
    if (!item) return;
    for (const { fields, time } of item.values.versions(item.of === "edge", item.times))
      this.#add(item, fields, time ? [time] : item.times);
    if (item.values.earlier > 0)
      for (let i = 0; i < item.values.earlier; i++) this.draft.leftOut.add("changing", item.at);
  }

  #add(
    { of, attributes, place, at, parent }: Open,
    fields: Fields,
    times: readonly TimeText[],
  ): void {
    for (const name in attributes) if (!STRUCTURE.has(name)) fields.set(name, attributes[name]);
    const id = textOf(attributes["id"]);
    if (of === "node") {
      if (parent !== "") this.draft.leftOut.add("nested", at, attributes["label"] || id);
      this.draft.actors.push({ id: id || textOf(attributes["label"]), fields, times, place, at });
      return;
    }
    const type = attributes["type"] ?? (this.#undirected ? "undirected" : "directed");
    this.draft.relations.push({
      ...{ id, from: attributes["source"] ?? "", to: attributes["target"] ?? "" },
      ...{ symmetric: type !== "directed", fields, times, at },
    });
  }
}

function placeOf({ x, y }: Element["attributes"]): Open["place"] {
  const [left, up] = [readNumber(x), readNumber(y)];
  return left === null || up === null ? null : { x: left, y: up };
}

/** Returns the times in an element's attributes, in any of GEXF's forms. */
function timesOf(attributes: Element["attributes"]): TimeText[] {
  const { startopen, endopen, timestamp, timestamps, intervals, datefrom, dateto } = attributes;
  const { start = datefrom, end = dateto } = attributes;
  const many = timestamps ?? timestamp;
  if (many !== undefined) return intervalsIn(many, true);
  if (intervals !== undefined) return intervalsIn(intervals, false);
  if ([start, startopen, end, endopen].every((one) => one === undefined)) return [];
  return [
    {
      start: startopen ?? start,
      end: endopen ?? end,
      startOpen: startopen !== undefined,
      endOpen: endopen !== undefined,
    },
  ];
}
