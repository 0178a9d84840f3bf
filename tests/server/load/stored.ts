import type { Store } from "../../../server/store/port.ts";
import type { NodeValue, RelationshipValue, Value } from "../../../server/store/value.ts";
import { rows } from "../store/engines.ts";

export interface Stored {
  /** Nodes by a name such as `Actor State austria`, with their properties. */
  nodes: Record<string, Properties>;
  /** Relationships by a name such as `Claim c1 -SUBJECT-> Actor austria`, with their properties. */
  relationships: Record<string, Properties>;
}

/** Properties of a Load that differ between loads or engines. */
const OF_ONE_LOAD = new Set(["loadedAt", "scripts", "history", "generation"]);

/** Floats that may be integral; the embedded engine then returns them as Integers. */
const FLOATS = ["intensity", "typicalIntensity"];

type Properties = Readonly<Record<string, Value>>;

/**
 * Returns the contents of the store in a fixed order, without the time and the scripts of the load.
 */
export async function stored(store: Store): Promise<Stored> {
  const nodes = await rows(store, "MATCH (n) RETURN n");
  const links = await rows(store, "MATCH (a)-[r]->(b) RETURN a, r, b");
  return {
    nodes: sorted(nodes.map((row) => [nodeName(row["n"]), propertiesOf(row["n"] as NodeValue)])),
    relationships: sorted(
      links.map(({ a, r, b }) => {
        const { type, properties } = r as RelationshipValue;
        return [`${nodeName(a)} -${type}-> ${nodeName(b)}`, withFloats(properties)];
      }),
    ),
  };
}

/** Returns the ids of all relations that can be read. */
export async function relationIds(store: Store): Promise<string[]> {
  const found = await rows(store, "MATCH (:Actor)-[r]->(:Actor) RETURN r.id AS id");
  return found.map((row) => row["id"] as string).sort();
}

/** Returns the properties of a relation; undefined if there is none with this id. */
export async function relation(store: Store, id: string): Promise<Properties | undefined> {
  const [row] = await rows(store, "MATCH (:Actor)-[r]->(:Actor) WHERE r.id = $id RETURN r", { id });
  return (row?.["r"] as RelationshipValue | undefined)?.properties;
}

function nodeName(value: Value | undefined): string {
  const { labels, properties } = value as NodeValue;
  const name = (properties["id"] ?? properties["pack"] ?? "") as string;
  return [...[...labels].sort(), name].join(" ");
}

function propertiesOf({ properties }: NodeValue): Properties {
  const kept = Object.entries(properties).filter(([name]) => !OF_ONE_LOAD.has(name));
  return withFloats(Object.fromEntries(kept));
}

function withFloats(properties: Properties): Properties {
  const floats = FLOATS.filter((name) => name in properties);
  return { ...properties, ...Object.fromEntries(floats.map((n) => [n, Number(properties[n])])) };
}

/** Throws if two elements have the same name, since they could not be distinguished. */
function sorted(entries: [string, Properties][]): Record<string, Properties> {
  const found = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  if (Object.keys(found).length < entries.length)
    throw new Error(`twice in the store: ${entries.map(([name]) => name).join(", ")}`);
  return found;
}
