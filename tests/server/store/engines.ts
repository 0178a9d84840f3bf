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

/** All engines that this machine can run; the setup reports which is skipped and why. */
export function presentEngines(): Engine[] {
  const neo4j = ownNeo4j();
  const engines: Engine[] = [{ name: "embedded", settings: EMBEDDED }];
  if (neo4j) engines.push({ name: "neo4j", settings: { engine: "neo4j", ...neo4j } });
  return engines;
}

/** The same with ArcadeDB, a Bolt server that lacks many capabilities of Neo4j. */
export function everyEngine(): Engine[] {
  const arcadedb = ownArcadeDb();
  const engines = [...presentEngines()];
  if (arcadedb) engines.push({ name: "arcadedb", settings: { engine: "neo4j", ...arcadedb } });
  return engines;
}

/** Opens an empty store: without nodes, indexes and constraints. */
export async function openEmpty({ settings }: Engine): Promise<Store> {
  const store = await openStore(settings);
  await store.ping();
  if (store.engine === "neo4j") await emptyNeo4j(store);
  return store;
}

const DELETED_AT_ONCE = 5000;
const INDEXES = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";

/** Deletes all nodes, indexes and constraints of a Neo4j. */
export async function emptyNeo4j(store: Store): Promise<void> {
  const write = { mode: "write" } as const;
  // In parts, since a large graph exceeds what one transaction may hold.
  const part = `MATCH (n) WITH n LIMIT ${DELETED_AT_ONCE} DETACH DELETE n RETURN count(*) AS count`;
  for (let count = DELETED_AT_ONCE; count === DELETED_AT_ONCE;) {
    const [row] = await rows(store, part, {}, write);
    count = Number(row?.["count"]);
  }
  if (store.server?.product === "Neo4j") return dropTogether(store);
  for (const { name, type } of await rows(store, "SHOW CONSTRAINTS YIELD name, type")) {
    // ArcadeDB lists the type of an indexed property as a constraint, which is dropped with the
    // index.
    if (text(type).includes("TYPE")) continue;
    await rows(store, `DROP CONSTRAINT \`${text(name)}\``, {}, write);
  }
  for (const { name } of await rows(store, INDEXES)) {
    await rows(store, `DROP INDEX \`${text(name)}\``, {}, write);
  }
}

/** Drops constraints and indexes in one transaction, since Neo4j commits each of them slowly. */
async function dropTogether(store: Store): Promise<void> {
  const names = [
    ...(await namesOf(store, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name")),
    // An index of a constraint goes with it.
    ...(await namesOf(store, "INDEX", INDEXES)),
  ];
  if (names.length === 0) return;
  const transaction = await store.begin({ mode: "write" });
  for (const name of names) {
    const dropped = transaction.run(`DROP ${name} IF EXISTS`, {}, {});
    for await (const row of dropped) throw new Error(`DROP gave a row of ${row.length}`);
  }
  await transaction.commit();
}

const namesOf = async (store: Store, kind: string, statement: string): Promise<string[]> =>
  (await rows(store, statement)).map(({ name }) => `${kind} \`${text(name)}\``);

/** Returns the rows of a statement, in read mode by default. */
export async function rows(
  store: Store,
  statement: string,
  parameters: Parameters = {},
  options: RunOptions = { mode: "read" },
): Promise<Row[]> {
  return (await collectRows(store, statement, parameters, options)).rows;
}

/** Runs a write and returns the counters that are not zero. */
export async function write(
  store: Store,
  statement: string,
  parameters: Parameters = {},
): Promise<Partial<Counters>> {
  const { summary } = await collectRows(store, statement, parameters, { mode: "write" });
  return Object.fromEntries(Object.entries(summary.counters).filter(([, count]) => count > 0));
}

/** Returns a value that must be a string. */
export function text(value: Value | undefined): string {
  if (typeof value !== "string") throw new TypeError(`expected a string, found ${typeof value}`);
  return value;
}
