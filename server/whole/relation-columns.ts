import { eachRow, type Ask } from "../query/ask.ts";
import type { Catalogue } from "../query/catalogue.ts";
import { GrowingColumn } from "./growing-column.ts";
import { keptByVersion } from "./kept.ts";
import {
  TextColumnDraft,
  TextListColumnDraft,
  type TextColumn,
  type TextListColumn,
} from "./text-column.ts";

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
export const relationColumns = keptByVersion(async (ask: Ask, catalogue: Catalogue) => {
  // Whatever keeps columns has its actors in the order of the catalogue.
  const kept = ask.kept?.("relation-columns") as RelationColumns | undefined;
  if (kept) return kept;
  const draft = new RelationColumnsDraft(catalogue);
  for await (const row of eachRow<RelationColumnsRow>(ask, "relation-columns")) draft.add(row);
  return draft.columns();
});

/** Makes columns of rows. */
export function columnsOf(
  rows: Iterable<RelationColumnsRow>,
  catalogue: Pick<Catalogue, "actors">,
): RelationColumns {
  const draft = new RelationColumnsDraft(catalogue);
  for (const row of rows) draft.add(row);
  return draft.columns();
}

/** Takes rows one after the other. */
class RelationColumnsDraft {
  readonly #places: ReadonlyMap<string, number>;
  readonly #subjects = new GrowingColumn(Int32Array);
  readonly #objects = new GrowingColumn(Int32Array);
  readonly #predicates = new TextColumnDraft();
  readonly #statuses = new TextColumnDraft();
  readonly #signs = new GrowingColumn(Int8Array);
  readonly #mixed = new GrowingColumn(Uint8Array);
  readonly #disputed = new GrowingColumn(Uint8Array);
  readonly #background = new GrowingColumn(Uint8Array);
  readonly #intensities = new GrowingColumn(Float64Array);
  readonly #sourceCounts = new GrowingColumn(Int32Array);
  readonly #spells = new TextListColumnDraft();
  readonly #sources = new TextListColumnDraft();

  constructor({ actors }: Pick<Catalogue, "actors">) {
    this.#places = new Map([...actors.keys()].map((id, place) => [id, place]));
  }

  add(row: RelationColumnsRow): void {
    const [subject, object] = [this.#places.get(row.subject), this.#places.get(row.object)];
    // An actor that a load has just added is in no catalogue yet.
    if (subject === undefined || object === undefined) return;
    this.#subjects.push(subject);
    this.#objects.push(object);
    this.#predicates.push(row.predicate);
    this.#statuses.push(row.status);
    this.#signs.push(row.sign);
    this.#mixed.push(row.mixed ? 1 : 0);
    this.#disputed.push(row.disputed ? 1 : 0);
    this.#background.push(row.background ? 1 : 0);
    this.#intensities.push(row.intensity);
    this.#sourceCounts.push(row.sourceCount);
    this.#spells.push(row.spells);
    this.#sources.push(row.sources);
  }

  columns(): RelationColumns {
    return {
      length: this.#subjects.length,
      subjects: this.#subjects.whole(),
      objects: this.#objects.whole(),
      predicates: this.#predicates.column(),
      statuses: this.#statuses.column(),
      signs: this.#signs.whole(),
      mixed: this.#mixed.whole(),
      disputed: this.#disputed.whole(),
      background: this.#background.whole(),
      intensities: this.#intensities.whole(),
      sourceCounts: this.#sourceCounts.whole(),
      spells: this.#spells.column(),
      sources: this.#sources.column(),
    };
  }
}
