import type { Ask } from "../query/ask.ts";
import type { Catalogue } from "../query/catalogue.ts";
import { keptByVersion } from "./kept.ts";
import { textColumn, textListColumn, type TextColumn, type TextListColumn } from "./text-column.ts";

/**
 * The fields of relations that filters ask for, an array each: some 60 bytes a relation, so that the
 * whole can be counted in memory. Rows are in no order.
 */
export interface RelationColumns {
  length: number;
  /** Ends, as places of actors in the catalogue. */
  subjects: Int32Array;
  objects: Int32Array;
  predicates: TextColumn;
  statuses: TextColumn;
  /** 1 cooperation, -1 friction, 0 neutral. */
  signs: Int8Array;
  /** 1 for relations whose counting claims disagree. */
  mixed: Uint8Array;
  disputed: Uint8Array;
  /** 1 for relations that only background claims support. */
  background: Uint8Array;
  /** From 0 to 1. */
  intensities: Float64Array;
  sourceCounts: Int32Array;
  /** By their keys, which sort as time does. */
  spells: TextListColumn;
  sources: TextListColumn;
}

/** A row of cypher/queries/relation-columns. */
export interface RelationColumnsRow {
  subject: string;
  object: string;
  predicate: string;
  sign: number;
  mixed: boolean;
  intensity: number;
  status: string;
  spells: string[];
  sources: string[];
  sourceCount: number;
  disputed: boolean;
  background: boolean;
}

/** Returns all relations of a data version, which is read once. Rejects with StoreError. */
export const relationColumns = keptByVersion(async (ask: Ask, catalogue: Catalogue) =>
  columnsOf(await ask<RelationColumnsRow>("relation-columns"), catalogue),
);

/** Makes columns of rows. */
export function columnsOf(
  rows: readonly RelationColumnsRow[],
  { actors }: Pick<Catalogue, "actors">,
): RelationColumns {
  const places = new Map([...actors.keys()].map((id, place) => [id, place]));
  // An actor that a load has just added is in no catalogue yet.
  const known = rows.filter(({ subject, object }) => places.has(subject) && places.has(object));
  const place = (id: string) => places.get(id) ?? 0;
  const bit = (is: boolean) => (is ? 1 : 0);
  return {
    length: known.length,
    subjects: Int32Array.from(known, ({ subject }) => place(subject)),
    objects: Int32Array.from(known, ({ object }) => place(object)),
    predicates: textColumn(known.map(({ predicate }) => predicate)),
    statuses: textColumn(known.map(({ status }) => status)),
    signs: Int8Array.from(known, ({ sign }) => sign),
    mixed: Uint8Array.from(known, ({ mixed }) => bit(mixed)),
    disputed: Uint8Array.from(known, ({ disputed }) => bit(disputed)),
    background: Uint8Array.from(known, ({ background }) => bit(background)),
    intensities: Float64Array.from(known, ({ intensity }) => intensity),
    sourceCounts: Int32Array.from(known, ({ sourceCount }) => sourceCount),
    spells: textListColumn(known.map(({ spells }) => spells)),
    sources: textListColumn(known.map(({ sources }) => sources)),
  };
}
