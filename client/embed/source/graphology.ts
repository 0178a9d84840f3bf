import type {
  ActorAttributes,
  RelationAttributes,
  SerializedGraph,
} from "../../../server/contract/graph.ts";
import { spellsOf } from "./spells.ts";
import { unexpected } from "./source-error.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/**
 * Reads graphology's serialized format, whatever its attributes: of a node `name` (or `label`),
 * `kind`, `country`, `aliases` and `summary`, of an edge `sign` (its sign counts), `intensity`
 * (0 … 1), `predicate`, `label`, `spells` (or `start` and `end`) and what else `GET /api/graph`
 * gives. What is not there is left open; an edge without a sign is neutral.
 * @throws SourceError naming the place that does not fit
 */
export function readGraphology(value: unknown): SerializedGraph {
  if (!isFields(value)) throw unexpected("the graph", value, "an object with nodes and edges");
  const { nodes, edges = [], attributes } = value;
  if (!Array.isArray(nodes)) throw unexpected("nodes", nodes, "a list");
  if (!Array.isArray(edges)) throw unexpected("edges", edges, "a list");
  const about = isFields(attributes) ? attributes : {};
  const keys = new Set<string>();
  const readNodes = nodes.map((node: unknown, i) => readNode(node, `nodes[${i}]`, keys));
  const edgeKeys = new Set<string>();
  const readEdges = edges.map((edge: unknown, i) => readEdge(edge, i, keys, edgeKeys));
  return {
    attributes: {
      pack: text(about["pack"]),
      title: text(about["title"] ?? about["name"]),
      version: text(about["version"]) || fingerprint(nodes, edges),
      // A file of the product's own may hold a part of the relations, and says so.
      truncated: about["truncated"] === true,
      total: Math.max(readEdges.length, Number(about["total"]) || 0),
    },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: readNodes,
    edges: readEdges,
  };
}

function readNode(value: unknown, place: string, keys: Set<string>): SerializedGraph["nodes"][0] {
  const key = isFields(value) ? text(value["key"]) : "";
  if (!isFields(value) || key === "") throw unexpected(`${place}.key`, undefined, "a text");
  if (keys.has(key)) throw unexpected(`${place}.key`, key, "a key that no other node has");
  keys.add(key);
  const given = isFields(value["attributes"]) ? value["attributes"] : {};
  const attributes: ActorAttributes = {
    name: text(given["name"] ?? given["label"]) || key,
    kind: text(given["kind"]) || "Actor",
    aliases: texts(given["aliases"]),
    country: text(given["country"]),
    summary: text(given["summary"]),
  };
  return { key, attributes };
}

function readEdge(
  value: unknown,
  i: number,
  keys: ReadonlySet<string>,
  edgeKeys: Set<string>,
): SerializedGraph["edges"][0] {
  const place = `edges[${i}]`;
  if (!isFields(value)) throw unexpected(place, value, "an object with source and target");
  const [source, target] = [text(value["source"]), text(value["target"])];
  for (const [end, id] of [["source", source] as const, ["target", target] as const])
    if (!keys.has(id)) throw unexpected(`${place}.${end}`, value[end], "the key of a node");
  const key = text(value["key"]) || `${source}.${target}.${i}`;
  if (edgeKeys.has(key)) throw unexpected(`${place}.key`, key, "a key that no other edge has");
  edgeKeys.add(key);
  const given = isFields(value["attributes"]) ? value["attributes"] : {};
  return { key, source, target, attributes: relation(given, value["undirected"] === true, place) };
}

function relation(given: Fields, undirected: boolean, place: string): RelationAttributes {
  const label = text(given["label"]);
  const predicate = text(given["predicate"]) || label || "RELATED_TO";
  const { sign = 0, intensity = 0.5 } = given;
  if (!Number.isFinite(Number(sign))) throw unexpected(`${place}.sign`, sign, "1, 0 or -1");
  const strength = Number(intensity);
  if (!(strength >= 0 && strength <= 1))
    throw unexpected(`${place}.intensity`, intensity, "a number from 0 to 1");
  const spells = spellsOf(given, place);
  return {
    predicate,
    label: label || predicate.toLowerCase().replaceAll("_", " "),
    family: text(given["family"]),
    symmetric: undirected || given["symmetric"] === true,
    sign: Math.sign(Number(sign)) as -1 | 0 | 1,
    mixed: given["mixed"] === true,
    intensity: strength,
    status: text(given["status"]) || "occurred",
    counts: given["counts"] !== false,
    spells,
    validFrom: text(given["validFrom"]) || null,
    validTo: text(given["validTo"]) || null,
    claimCount: Number(given["claimCount"] ?? 1),
    sourceCount: Number(given["sourceCount"] ?? 0),
    sources: texts(given["sources"]),
    disputed: given["disputed"] === true,
    background: given["background"] === true,
  };
}

/** A short name of this data, so that places of another are not taken for its own. */
function fingerprint(...parts: unknown[]): string {
  let hash = 5381;
  for (const char of JSON.stringify(parts)) hash = ((hash << 5) + hash + char.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36);
}
