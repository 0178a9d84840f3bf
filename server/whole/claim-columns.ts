import { eachRow, type Ask } from "../query/ask.ts";
import { GrowingColumn } from "./growing-column.ts";
import { keptByVersion } from "./kept.ts";
import {
  TextColumnDraft,
  TextListColumnDraft,
  type TextColumn,
  type TextListColumn,
} from "./text-column.ts";

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
  const ids: string[] = [];
  const predicates = new TextColumnDraft();
  const statuses = new TextColumnDraft();
  const signs = new GrowingColumn(Int8Array);
  const spells = new TextColumnDraft();
  const about = new TextListColumnDraft();
  for await (const row of eachRow<ClaimColumnsRow>(ask, "claim-columns")) {
    ids.push(row.id);
    predicates.push(row.predicate);
    statuses.push(row.status);
    signs.push(row.sign);
    spells.push(row.spell);
    about.push(row.about);
  }
  return {
    ids,
    predicates: predicates.column(),
    statuses: statuses.column(),
    signs: signs.whole(),
    spells: spells.column(),
    about: about.column(),
  };
});
