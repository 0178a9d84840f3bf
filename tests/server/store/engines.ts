import { openStore } from "../../../server/store/open.ts";
import type { StoreSettings } from "../../../server/store/settings.ts";
import type { Counters, Parameters, RunOptions, Store } from "../../../server/store/port.ts";
import { collectRows, type Row } from "../../../server/store/rows.ts";
import type { Value } from "../../../server/store/value.ts";
import { ownArcadeDb, ownNeo4j } from "../../setup/own-neo4j.ts";

export interface Engine {
  name: Store["engine"] | "arcadedb";
  settings: StoreSettings;
}

const EMBEDDED = { engine: "embedded", memoryLimitBytes: 600_000_000 } as const;

/** Every engine that this machine can run; the setup says which is left out and why. */
export function presentEngines(): Engine[] {
  const neo4j = ownNeo4j();
  const engines: Engine[] = [{ name: "embedded", settings: EMBEDDED }];
  if (neo4j) engines.push({ name: "neo4j", settings: { engine: "neo4j", ...neo4j } });
  return engines;
}

/** The same, and ArcadeDB: a Bolt server that lacks much of what Neo4j has. */
export function everyEngine(): Engine[] {
  const arcadedb = ownArcadeDb();
  const engines = [...presentEngines()];
  if (arcadedb) engines.push({ name: "arcadedb", settings: { engine: "neo4j", ...arcadedb } });
  return engines;
}

/** Opens a store with nothing in it: no node, no index, no constraint. */
export async function openEmpty({ settings }: Engine): Promise<Store> {
  const store = await openStore(settings);
  await store.ping();
  if (store.engine === "neo4j") await emptyNeo4j(store);
  return store;
}

/** Takes every node, index and constraint out of a Neo4j. */
export async function emptyNeo4j(store: Store): Promise<void> {
  const write = { mode: "write" } as const;
  await rows(store, "MATCH (n) DETACH DELETE n", {}, write);
  for (const { name, type } of await rows(store, "SHOW CONSTRAINTS YIELD name, type")) {
    // ArcadeDB tells the type of an indexed property as a constraint, which goes with the index.
    if (text(type).includes("TYPE")) continue;
    await rows(store, `DROP CONSTRAINT \`${text(name)}\``, {}, write);
  }
  const indexes = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
  for (const { name } of await rows(store, indexes)) {
    await rows(store, `DROP INDEX \`${text(name)}\``, {}, write);
  }
}

/** The rows of one statement, read unless told otherwise. */
export async function rows(
  store: Store,
  statement: string,
  parameters: Parameters = {},
  options: RunOptions = { mode: "read" },
): Promise<Row[]> {
  return (await collectRows(store, statement, parameters, options)).rows;
}

/** Runs a write and gives those counters that are not zero. */
export async function write(
  store: Store,
  statement: string,
  parameters: Parameters = {},
): Promise<Partial<Counters>> {
  const { summary } = await collectRows(store, statement, parameters, { mode: "write" });
  return Object.fromEntries(Object.entries(summary.counters).filter(([, count]) => count > 0));
}

/** A value that must be a string. */
export function text(value: Value | undefined): string {
  if (typeof value !== "string") throw new TypeError(`expected a string, found ${typeof value}`);
  return value;
}
