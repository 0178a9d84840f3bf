import { splice } from "../cypher/gate.ts";
import type { Store } from "../store/port.ts";
import { collectRows } from "../store/rows.ts";
import type { Earlier } from "./earlier.ts";
import type { Lease } from "./lease.ts";
import { dropSchema } from "./schema.ts";
import type { SchemaElement } from "./schema-element.ts";
import type { LoadScripts } from "./scripts.ts";

/** Elements in one statement. */
const BATCH = 1000;

/**
 * Marks as the product's own what the version without marks left, and takes its constraints and
 * indexes away. One that is interrupted is finished by the next: its note goes last.
 * Rejects with StoreError.
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
