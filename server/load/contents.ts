import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import { findEarlier, type Earlier } from "./earlier.ts";
import { readNote, type Note } from "./note.ts";
import { ownAndOther, readSchema } from "./schema.ts";
import type { SchemaElement } from "./schema-element.ts";
import type { LoadScripts } from "./scripts.ts";
import { textOf } from "./text-of.ts";

/** What a database holds, as far as it matters to whether a pack may be loaded into it. */
export interface Contents {
  note: Note | null;
  /** Something that the product did not put there, in words; null where there is no such thing. */
  other: string | null;
  /** What the version without marks put there. */
  earlier: Earlier | null;
  /** Marks without a note: nobody can tell whose they are. */
  hasStrayMarks: boolean;
  /** Every constraint and index; none of an embedded store, where nobody else makes any. */
  schema: SchemaElement[];
}

/**
 * Looks at a database and writes nothing. An embedded store holds only what its own process put
 * there. A load may begin meanwhile: what it has written is its own, and no stranger's. Rejects with
 * StoreError.
 */
export async function readContents(store: Store, scripts: LoadScripts): Promise<Contents> {
  const contents = await look(store, scripts);
  const { note, other, hasStrayMarks } = contents;
  const hasBegun = note === null && (hasStrayMarks || other !== null);
  return hasBegun && (await readNote(store, scripts)) ? look(store, scripts) : contents;
}

async function look(store: Store, scripts: LoadScripts): Promise<Contents> {
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
