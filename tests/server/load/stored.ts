import type { Store } from "../../../server/store/port.ts";
import type { NodeValue, RelationshipValue, Value } from "../../../server/store/value.ts";
import { rows } from "../store/engines.ts";

export interface Stored {
  /** Each node as `Actor State austria`, with its properties. */
  nodes: Record<string, Properties>;
  /** Each relationship as `Claim c1 -SUBJECT-> Actor austria`, with its properties. */
  relationships: Record<string, Properties>;
}

/** Properties of a Load that differ from one load to the next, or from engine to engine. */
const OF_ONE_LOAD = new Set(["loadedAt", "scripts", "history", "generation"]);

/** Floats that may be whole, and that the embedded engine then hands over as Integers. */
const FLOATS = ["intensity", "typicalIntensity"];

type Properties = Readonly<Record<string, Value>>;

/** Everything in the store but when and by which scripts it was loaded, in an order of its own. */
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

/** Ids of every relation that can be read. */
export async function relationIds(store: Store): Promise<string[]> {
  const found = await rows(store, "MATCH (:Actor)-[r]->(:Actor) RETURN r.id AS id");
  return found.map((row) => row["id"] as string).sort();
}

/** The properties of one relation; undefined where there is none of that id. */
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

/** Throws where two have one name, since then neither could be told from the other. */
function sorted(entries: [string, Properties][]): Record<string, Properties> {
  const found = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  if (Object.keys(found).length < entries.length)
    throw new Error(`twice in the store: ${entries.map(([name]) => name).join(", ")}`);
  return found;
}
