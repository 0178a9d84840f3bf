import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import { findEarlier, type Earlier } from "./earlier.ts";
import { readNote, type Note } from "./note.ts";
import { ownAndOther, readSchema } from "./schema.ts";
import type { SchemaElement } from "./schema-element.ts";
import type { LoadScripts } from "./scripts.ts";
import { textOf } from "./text-of.ts";

/** Contents of a database that matter for the decision whether a pack may be loaded into it. */
export interface Contents {
  note: Note | null;
  /** Describes something that Entente did not create; null if there is nothing else. */
  other: string | null;
  /** Data of the version that did not mark its nodes. */
  earlier: Earlier | null;
  /** True if there are marked nodes but no note, so that their owner is unknown. */
  hasStrayMarks: boolean;
  /**
   * All constraints and indexes; empty for an embedded store, in which nothing else creates any.
   */
  schema: SchemaElement[];
}

/**
 * Inspects a database without writing. An embedded store holds only the data of its own process. If
 * a load begins meanwhile, reads again, so that its data is not mistaken for foreign data. Rejects
 * with StoreError.
 */
export async function readContents(store: Store, scripts: LoadScripts): Promise<Contents> {
  const contents = await inspect(store, scripts);
  const { note, other, hasStrayMarks } = contents;
  const hasBegun = note === null && (hasStrayMarks || other !== null);
  return hasBegun && (await readNote(store, scripts)) ? inspect(store, scripts) : contents;
}

async function inspect(store: Store, scripts: LoadScripts): Promise<Contents> {
  const note = await readNote(store, scripts);
  if (store.engine === "embedded")
    return { note, other: null, earlier: null, hasStrayMarks: false, schema: [] };
  const schema = await readSchema(store, scripts);
  const { other } = ownAndOther(schema, scripts);
  const earlier = await findEarlier(store, scripts, other);
  const first = async (name: string): Promise<Row | undefined> => {
    const statement = scripts.contents.statement(name);
    return (await collectRows(store, statement, {}, { mode: "read" })).rows[0];
  };
  const hasStrayMarks = note === null && earlier === null && Boolean(await first("any-mark"));
  if (earlier) return { note, other: besideEarlier(earlier), earlier, hasStrayMarks, schema };
  const node = await first(note ? "other-node" : "any-node");
  const relationship = node ? undefined : await first("other-relationship");
  const [element] = other;
  return {
    note,
    other: node
      ? `a node (${labelsOf(node)})`
      : relationship
        ? `a relationship (${textOf(relationship["type"])})`
        : element
          ? `the ${element.kind} ${element.name}`
          : null,
    earlier,
    hasStrayMarks,
    schema,
  };
}

function besideEarlier({ isAll }: Earlier): string | null {
  return isAll ? null : "nodes, relationships, constraints or indexes beside those of the pack";
}

function labelsOf(row: Row): string {
  const labels = row["labels"] as string[];
  return labels.length > 0 ? labels.map((label) => `:${label}`).join("") : "without a label";
}
