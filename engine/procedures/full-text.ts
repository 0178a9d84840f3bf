import MiniSearch, { type Query } from "minisearch";
import { CypherError, STATUS } from "../errors/errors.ts";
import type { Graph } from "../storage/graph.ts";
import type { EntityRecord } from "../storage/property-index.ts";
import { NodeRecord } from "../storage/records.ts";
import type { IndexRule } from "../storage/schema.ts";
import { describe } from "../values/describe.ts";
import { isList, isMap, type Value } from "../values/value.ts";
import { fullTextQuery } from "./full-text-query.ts";
import type { Procedure } from "./procedure.ts";

const ARGS = [
  { name: "indexName", type: "STRING" },
  { name: "queryString", type: "STRING" },
  { name: "options", type: "MAP", optional: true },
];

const DESCRIPTION = "Query the given full-text index. Returns the matching and their scores.";

/** db.index.fulltext.*: search by words. */
export const FULL_TEXT: readonly Procedure[] = [
  {
    name: "db.index.fulltext.queryNodes",
    description: DESCRIPTION.replace("matching", "matching nodes"),
    args: ARGS,
    columns: ["node", "score"],
    returns: "node :: NODE, score :: FLOAT",
    call: (args, { graph }) => search(args, graph, "node"),
  },
  {
    name: "db.index.fulltext.queryRelationships",
    description: DESCRIPTION.replace("matching", "matching relationships"),
    args: ARGS,
    columns: ["relationship", "score"],
    returns: "relationship :: RELATIONSHIP, score :: FLOAT",
    call: (args, { graph }) => search(args, graph, "relationship"),
  },
];

function search(
  [name = null, text = null, options = null]: readonly Value[],
  graph: Graph,
  entity: "node" | "relationship",
): Value[][] {
  const rule = typeof name === "string" ? graph.schema.indexes.get(name) : undefined;
  if (rule?.type !== "FULLTEXT" || rule.target.entity !== entity) {
    throw new CypherError(
      STATUS.procedureCall,
      `Failed to invoke procedure \`db.index.fulltext.query${entity === "node" ? "Nodes" : "Relationships"}\`: Caused by: java.lang.IllegalArgumentException: There is no such fulltext schema index: ${typeof name === "string" ? name : describe(name)}`,
    );
  }
  if (typeof text !== "string") return [];
  const { index, entities } = indexOf(rule, graph);
  const query: Query = fullTextQuery(text, rule.target.properties);
  const found = index.search(query).flatMap(({ id, score }): Value[][] => {
    const entity = entities.get(id as number);
    return entity?.isVisible ? [[entity, score]] : [];
  });
  const [skip, limit] = [option(options, "skip"), option(options, "limit")];
  return found.slice(skip ?? 0, limit === undefined ? undefined : (skip ?? 0) + limit);
}

function option(options: Value, name: string): number | undefined {
  const value = isMap(options) ? options.get(name) : undefined;
  return typeof value === "bigint" ? Number(value) : undefined;
}

/** No property has this name. */
const ID = "\0id";

interface Built {
  readonly index: MiniSearch;
  readonly entities: ReadonlyMap<number, EntityRecord>;
}

/** Indexes as they were made, and the version of the graph for which they were. */
const built = new WeakMap<IndexRule, Built & { version: number }>();

/**
 * Returns the index over what is committed, made anew after a change; over what a writer sees: only
 * for now.
 */
function indexOf(rule: IndexRule, graph: Graph): Built {
  if (graph.visibility.seesWrites) return build(rule, graph);
  const known = built.get(rule);
  if (known?.version === graph.version) return known;
  const made = { ...build(rule, graph), version: graph.version };
  built.set(rule, made);
  return made;
}

function build({ target }: IndexRule, graph: Graph): Built {
  const entities = new Map<number, EntityRecord>();
  for (const label of target.labels) {
    const set: Iterable<EntityRecord> =
      target.entity === "node" ? graph.labelled(label) : graph.typed(label);
    for (const each of set) {
      if (each.isVisible && (!(each instanceof NodeRecord) || each.hasLabel(label)))
        entities.set(each.id, each);
    }
  }
  const index = new MiniSearch<EntityRecord>({
    idField: ID,
    fields: target.properties,
    extractField: (entity, field) => (field === ID ? entity.id : words(entity.property(field))),
  });
  index.addAll([...entities.values()].filter(hasWords(target.properties)));
  return { index, entities };
}

const hasWords =
  (properties: readonly string[]) =>
  (entity: EntityRecord): boolean =>
    properties.some((property) => words(entity.property(property)) !== "");

function words(value: Value): string {
  if (typeof value === "string") return value;
  return isList(value) ? value.filter((each) => typeof each === "string").join(" ") : "";
}
