import { splice } from "../cypher/gate.ts";
import type { Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import type { Earlier } from "./earlier.ts";
import type { Lease } from "./lease.ts";
import { dropSchema } from "./schema.ts";
import type { SchemaElement } from "./schema-element.ts";
import type { LoadScripts } from "./scripts.ts";

/** Elements per statement. */
const BATCH = 1000;

/**
 * Adopts the data of the version without marks: marks it as Entente's own, and drops its
 * constraints and indexes. The note comes last, so that an interrupted takeover is completed by the
 * next load.
 *
 * @throws StoreError
 */
export async function takeOver(
  store: Store,
  scripts: LoadScripts,
  lease: Lease,
  earlier: Earlier,
): Promise<void> {
  const statement = (name: string) => scripts.earlier.statement(name);
  await dropEarlierSchema(store, scripts, earlier.schema);
  const mark = async (name: string, elements: readonly string[]) => {
    for (let from = 0; from < elements.length; from += BATCH)
      await lease.write(statement(name), { rows: elements.slice(from, from + BATCH) });
  };
  await mark("mark-nodes", earlier.nodes);
  await mark("mark-relationships", earlier.relationships);
  if (earlier.notes.length === 0) return;
  const finished = earlier.notes.find(({ properties }) => properties["checksum"] !== undefined);
  await lease.write(statement("take-note"), {
    elements: earlier.notes.map(({ element }) => element),
    properties: { ...finished?.properties },
  });
}

async function dropEarlierSchema(
  store: Store,
  scripts: LoadScripts,
  schema: readonly SchemaElement[],
): Promise<void> {
  const ofTypes = schema.filter(({ type }) => type.startsWith("RELATIONSHIP_"));
  const types = new Set(ofTypes.flatMap(({ labelsOrTypes }) => labelsOrTypes));
  const template = scripts.earlier.statement("constraint-gone");
  for (const type of types) {
    const statement = splice(template, "predicate", type, types);
    await collectRows(store, statement, {}, { mode: "write" });
  }
  await dropSchema(
    store,
    scripts,
    schema.filter((element) => !ofTypes.includes(element)),
  );
}
