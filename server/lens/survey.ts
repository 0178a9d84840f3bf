import { spliceQuoted } from "../cypher/gate.ts";
import type { Row } from "../store/rows.ts";
import type { Value } from "../store/value.ts";
import { rowsOf, type LensStore } from "./lens-store.ts";
import { CUTS } from "./read-item.ts";
import { valueText } from "./value-text.ts";

/** A property with values of the first nodes or relationships. */
export interface SurveyedProperty {
  name: string;
  /** Long texts are cut. */
  samples: Value[];
}

export interface SurveyedLabel {
  name: string;
  count: number;
  properties: SurveyedProperty[];
  /** Properties that a constraint keeps unique. */
  unique: string[];
}

export interface SurveyedType {
  name: string;
  count: number;
  /** Labels of the ends of the first relationships, each pair once. */
  ends: { start: string[]; end: string[] }[];
  properties: SurveyedProperty[];
}

/** The labels and types of a database, the most frequent first, with samples. */
export interface Survey {
  labels: SurveyedLabel[];
  types: SurveyedType[];
  /** Numbers of labels and types that were not looked at, because there are so many. */
  beyond: { labels: number; types: number };
}

/** Labels and types that are looked at; of more, the most frequent. */
const MOST_LABELS = 60;
const MOST_TYPES = 120;
/** Labels or types that are counted one by one. */
const MOST_COUNTED = 300;
/** Nodes or relationships that are counted if there are more labels or types. */
const MOST_SCANNED = 1_000_000;
/** Statements that are asked at the same time. */
const AT_ONCE = 4;
const NODES = 100;
const RELATIONSHIPS = 200;

/** Looks at the schema of a database, in bounded time however large it is. Rejects with StoreError. */
export async function survey(from: LensStore): Promise<Survey> {
  const labels = await counted(from, "label");
  const types = await counted(from, "type");
  // A server that knows no constraints, or does not show them to this user.
  const unique = await rowsOf(from, from.scripts.statement("unique")).catch((): Row[] => []);
  return {
    labels: await severalAtOnce(labels.slice(0, MOST_LABELS), async ({ name, count }) => ({
      ...{ name, count },
      properties: propertiesOf(await sample(from, "label", name, { nodes: NODES })),
      unique: unique
        .filter(({ label }) => label === name)
        .map(({ property }) => valueText(property ?? null)),
    })),
    types: await severalAtOnce(types.slice(0, MOST_TYPES), async ({ name, count }) => {
      const rows = await sample(from, "type", name, { relationships: RELATIONSHIPS });
      return { name, count, properties: propertiesOf(rows), ends: endsOf(rows) };
    }),
    beyond: {
      labels: Math.max(0, labels.length - MOST_LABELS),
      types: Math.max(0, types.length - MOST_TYPES),
    },
  };
}

/** Asks for several at once, since each statement waits for its plan, but not for all. */
async function severalAtOnce<T, R>(
  items: readonly T[],
  ask: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE)
    answers.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(ask))));
  return answers;
}

/** Returns the labels or types that are in use, the most frequent first. */
async function counted(
  from: LensStore,
  what: "label" | "type",
): Promise<{ name: string; count: number }[]> {
  const { scripts } = from;
  const names = (await rowsOf(from, scripts.statement(`${what}s`))).map(({ name }) =>
    valueText(name ?? null),
  );
  const rows: Row[] = [];
  if (names.length > MOST_COUNTED)
    rows.push(...(await rowsOf(from, scripts.statement(`${what}-counts`), { most: MOST_SCANNED })));
  else {
    const allowed = new Set(names);
    for (const found of await severalAtOnce(names, (name) => {
      const statement = spliceQuoted(scripts.statement(`${what}-count`), what, name, allowed);
      return rowsOf(from, statement, { name });
    }))
      rows.push(...found);
  }
  return rows
    .map(({ name, count }) => ({ name: valueText(name ?? null), count: Number(count) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function sample(
  from: LensStore,
  what: "label" | "type",
  name: string,
  limit: Record<string, number>,
): Promise<Row[]> {
  const statement = from.scripts.statement(`${what}-sample`);
  const parameters = { ...CUTS, ...limit };
  return rowsOf(from, spliceQuoted(statement, what, name, new Set([name])), parameters);
}

function propertiesOf(rows: readonly Row[]): SurveyedProperty[] {
  const samples = new Map<string, Value[]>();
  for (const { properties } of rows)
    for (const [name, value] of properties as [string, Value][]) {
      const known = samples.get(name);
      if (known) known.push(value);
      else samples.set(name, [value]);
    }
  return [...samples]
    .map(([name, values]) => ({ name, samples: values }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function endsOf(rows: readonly Row[]): SurveyedType["ends"] {
  const ends = new Map<string, SurveyedType["ends"][number]>();
  for (const row of rows) {
    const pair = { start: row["start"] as string[], end: row["end"] as string[] };
    ends.set(JSON.stringify(pair), pair);
  }
  return [...ends.values()];
}
