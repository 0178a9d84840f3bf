import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import type { Value } from "../store/value.ts";
import { dataVersion, type LoadScripts } from "./scripts.ts";

/** The store's record of loads, a single node: `(:Load {ententeId: 'load'})`. */
export interface Note {
  /** null until a first load has completed. */
  pack: string | null;
  checksum: string | null;
  /** Checksum of a load, or name of an unload, that has begun but not completed. */
  pending: string | null;
  scripts: string | null;
  /** All data versions that were loaded here, the oldest first. */
  history: string[];
  /** Grows with each load or unload that begins; 0 before the first. */
  generation: number;
  /** Holder of the lease on loading, even if it has died. */
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

/** Reads the note. Returns null if Entente never began to load. Rejects with StoreError. */
export async function readNote(store: Store, scripts: LoadScripts): Promise<Note | null> {
  const statement = scripts.load.statement("003-note");
  const { rows } = await collectRows(store, statement, {}, { mode: "read" });
  return rows[0] ? noteOf(rows[0]) : null;
}

/** Returns the data version of the last completed load; null before the first. */
export function versionOf(note: Pick<Note, "checksum" | "scripts"> | null): string | null {
  if (!note?.checksum || !note.scripts) return null;
  return dataVersion(note.checksum, note.scripts);
}
