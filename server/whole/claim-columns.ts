import type { Ask } from "../query/ask.ts";
import { keptByVersion } from "./kept.ts";
import { textColumn, textListColumn, type TextColumn, type TextListColumn } from "./text-column.ts";

/** The fields of claims that filters ask for, an array each; newest first, undated last. */
export interface ClaimColumns {
  ids: readonly string[];
  predicates: TextColumn;
  statuses: TextColumn;
  signs: Int8Array;
  /** By their keys, which sort as time does; none for claims without a date. */
  spells: TextColumn;
  /** Topics. */
  about: TextListColumn;
}

/** A row of cypher/queries/claim-columns. */
export interface ClaimColumnsRow {
  id: string;
  predicate: string;
  status: string;
  sign: number;
  spell: string | null;
  about: string[];
}

/** Returns all claims of a data version, which is read once. Rejects with StoreError. */
export const claimColumns = keptByVersion(async (ask: Ask): Promise<ClaimColumns> => {
  const rows = await ask<ClaimColumnsRow>("claim-columns");
  return {
    ids: rows.map(({ id }) => id),
    predicates: textColumn(rows.map(({ predicate }) => predicate)),
    statuses: textColumn(rows.map(({ status }) => status)),
    signs: Int8Array.from(rows, ({ sign }) => sign),
    spells: textColumn(rows.map(({ spell }) => spell)),
    about: textListColumn(rows.map(({ about }) => about)),
  };
});
