import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import type { Value } from "../store/value.ts";
import { dataVersion, type LoadScripts } from "./scripts.ts";

/** What the store remembers of loads: one note, `(:Load {ententeId: 'load'})`. */
export interface Note {
  /** null before a first load has ended */
  pack: string | null;
  checksum: string | null;
  /** Checksum of a load that began and has not ended. */
  pending: string | null;
  scripts: string | null;
  /** Every data version that was ever loaded here, the oldest first. */
  history: string[];
  /** How many loads have begun. */
  generation: number;
  /** Who holds the lease on loading, or held it when it died. */
  holder: string | null;
}

const textOf = (value: Value | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

function noteOf(row: Row): Note {
  const { history, generation } = row;
  return {
    pack: textOf(row["pack"]),
    checksum: textOf(row["checksum"]),
    pending: textOf(row["pending"]),
    scripts: textOf(row["scripts"]),
    history: Array.isArray(history) ? history.filter((each) => typeof each === "string") : [],
    generation: Number(generation ?? 0),
    holder: textOf(row["holder"]),
  };
}

/** The note; null where the product never began to load. Rejects with StoreError. */
export async function readNote(store: Store, scripts: LoadScripts): Promise<Note | null> {
  const statement = scripts.load.statement("003-note");
  const { rows } = await collectRows(store, statement, {}, { mode: "read" });
  return rows[0] ? noteOf(rows[0]) : null;
}

/** The data version of the load that ended last; null before there was one. */
export function versionOf(note: Pick<Note, "checksum" | "scripts"> | null): string | null {
  if (!note?.checksum || !note.scripts) return null;
  return dataVersion(note.checksum, note.scripts);
}
