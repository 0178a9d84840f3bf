import { msg } from "../../domain/message.ts";
import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Draft, type Fields } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { READABLE, Refusal } from "../refusal.ts";
import { readNumber } from "../sign.ts";
import { isFollowTheMoney, readEntities } from "./follow-the-money.ts";
import { NodeNames } from "./node-names.ts";
import { fieldsOf, firstText, isItem, own, type Item } from "./item.ts";
import { listsIn, type Lists } from "./lists.ts";
import { parseJson } from "./parse.ts";

const FROM = ["source", "from", "src", "s", "startNode", "subject", "start"];
const TO = ["target", "to", "dst", "t", "endNode", "object", "end"];

/**
 * Reads a graph in JSON: graphology, node-link and adjacency data of networkx, d3, Cytoscape (with
 * CX), Kumu, vis.js, sigma, ECharts, JSON Graph Format, or a list of edges; also JSON Lines.
 *
 * @throws Refusal that names the missing part
 */
export function readJson(text: string): Imported {
  const leftOut = new LeftOutList();
  return readGraphValue(parseJson(text, leftOut), leftOut);
}

/** Reads a graph that has been parsed already. */
export function readGraphValue(value: unknown, leftOut = new LeftOutList()): Imported {
  const items = Array.isArray(value) ? value : [value];
  if (isFollowTheMoney(items)) {
    const draft = emptyDraft(leftOut);
    readEntities(items, draft);
    return assemble("JSON", draft);
  }
  const lists = listsIn(value);
  if (!lists) throw new Refusal(msg(`The JSON holds no list of nodes or edges. ${READABLE}`));
  const draft = emptyDraft(leftOut);
  describe(draft, value, lists.holder);
  read(draft, lists);
  return assemble("JSON", draft);
}

/** Collects the graph's own attributes: everything that is not a list, and its `attributes`. */
function describe(draft: Draft, value: unknown, holder: Item): void {
  const inner = own(holder, "attributes");
  for (const about of [holder, isItem(value) ? value : {}])
    for (const name of Object.keys(about))
      if (!Array.isArray(about[name])) draft.fields.set(name, about[name]);
  if (isItem(inner)) for (const name of Object.keys(inner)) draft.fields.set(name, inner[name]);
  draft.title = firstText(draft.fields, ["title", "name", "label"]);
}

function read(draft: Draft, { nodes, edges, nodesAt, edgesAt, holder }: Lists): void {
  const names = new NodeNames();
  const downwards = drawsDownwards(holder, nodes);
  const later: [Item, Fields, string][] = [];
  nodes.forEach((node, i) => {
    const at = nodesAt === "" ? `entry ${i + 1}` : `${nodesAt}[${i}]`;
    const item = isItem(node) ? node : { id: textOf(node) };
    const fields = fieldsOf(item);
    if (nodesAt === "") untag(fields);
    if (isEdge(item, fields, nodesAt === "")) {
      later.push([item, fields, at]);
      return;
    }
    if (!isItem(node) && textOf(node) === "") {
      draft.leftOut.add("item", at);
      return;
    }
    const id = names.add(item, fields);
    draft.actors.push({ id, fields, times: [], place: placeOf(fields, downwards), at });
  });
  edges.forEach((edge, i) => {
    const at = `${edgesAt}[${i}]`;
    if (isItem(edge)) later.push([edge, fieldsOf(edge), at]);
    else if (Array.isArray(edge))
      later.push([{}, fieldsOf({ source: edge[0] as unknown, target: edge[1] as unknown }), at]);
    else draft.leftOut.add("item", at, textOf(edge));
  });
  const undirected = own(holder, "directed") === false || isUndirected(holder);
  for (const [item, fields, at] of later) {
    const [from, to] = [FROM, TO].map((ends) => names.find(take(fields, ends)));
    const id = firstText(fields, ["id", "key", "_id", "@id"]);
    const symmetric = own(item, "undirected") === true || undirected;
    draft.relations.push({
      ...{ id, from: from ?? "", to: to ?? "" },
      symmetric,
      fields,
      times: [],
      at,
    });
  }
}

/** Neo4j's exports say under `type` that an object is a node or a relationship, and which one elsewhere. */
function untag(fields: Fields): void {
  const tag = fields.get("type");
  if (tag === "node") fields.delete("type");
  if (tag !== "relationship") return;
  fields.set("type", fields.get("label"));
  fields.delete("label");
}

/** Takes the end out of the attributes: the first of the names that is there. */
function take(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields.get(name);
    if (value === undefined || value === null) continue;
    fields.delete(name);
    return value;
  }
  return undefined;
}

/** Returns true if an entry of a mixed list is an edge: it has two ends, or is declared as one. */
function isEdge(item: Item, fields: Fields, mixed: boolean): boolean {
  if (!mixed) return false;
  if (own(item, "group") === "edges") return true;
  // As Neo4j exports: other items have dates of these names.
  if (isItem(fields.get("start")) && isItem(fields.get("end"))) return true;
  const has = (names: readonly string[]) => names.slice(0, 3).some((name) => fields.has(name));
  return has(FROM) && has(TO);
}

function isUndirected(holder: Item): boolean {
  const options = own(holder, "options");
  return isItem(options) && own(options, "type") === "undirected";
}

function placeOf(fields: Fields, downwards: boolean): { x: number; y: number } | null {
  const [x, y] = [readNumber(fields.get("x")), readNumber(fields.get("y"))];
  if (x === null || y === null) return null;
  return { x, y: downwards && y !== 0 ? -y : y };
}

/** Returns true for formats with y downwards: all except graphology and sigma. */
function drawsDownwards(holder: Item, [first]: readonly unknown[]): boolean {
  const graphology = isItem(first) && own(first, "key") !== undefined;
  return (
    !graphology &&
    ((isItem(first) && own(first, "position") !== undefined) || own(holder, "links") !== undefined)
  );
}
