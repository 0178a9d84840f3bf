import { ACTOR_COLUMNS, PREDICATE_COLUMNS, SOURCE_COLUMNS } from "../../domain/pack-columns.ts";
import type { EarlierPack, KeptRows } from "../../import/convert/convert.ts";
import { kindOf } from "../../import/convert/actor-book.ts";
import { predicateOf } from "../../import/convert/pack-rows.ts";
import { WRITTEN_SOURCE_COLUMNS } from "../../import/pack/columns.ts";
import { Refusal } from "../../import/refusal.ts";
import { REQUIRED } from "../pack/defaults.ts";
import { type Fault, faultLine } from "../pack/fault.ts";
import { readTable, type Table } from "../pack/tables.ts";

/** The tables of an earlier pack, wherever they lie. */
export interface EarlierTables {
  /** Name of the pack in messages. */
  name: string;
  /** Returns the text of a file; null if there is none. */
  textOf: (file: string) => Promise<string | null>;
  /** The columns of its claims if claims are added to it, so that its sources stay too; else null. */
  claimColumns: readonly string[] | null;
}

/**
 * Reads what an import keeps of an earlier one: ids and edited fields. Throws Refusal if a table is
 * broken, since a new one would then lack what was edited.
 */
export async function readEarlierPack(tables: EarlierTables): Promise<EarlierPack> {
  const { name: pack, textOf, claimColumns } = tables;
  const faults: Fault[] = [];
  const table = async (name: "actors" | "predicates" | "sources", known: readonly string[]) => {
    const file = `${name}.csv`;
    return readTable(file, await textOf(file), { known, required: REQUIRED[name] }, faults);
  };
  const actors = await table("actors", ACTOR_COLUMNS);
  const predicates = await table("predicates", PREDICATE_COLUMNS);
  const sources = claimColumns && (await table("sources", SOURCE_COLUMNS));
  const [fault] = faults;
  if (fault) throw new Refusal(`${pack}: ${faultLine(fault)}`);
  return {
    actors: actors.rows.map(({ cells }) => ({
      id: cells["id"] ?? "",
      name: cells["name"] ?? "",
      kind: kindOf(cells["kind"] ?? ""),
      aliases: (cells["aliases"] ?? "").split(";").filter(Boolean),
      country: cells["country"] ?? "",
      qid: cells["qid"] ?? "",
      summary: cells["summary"] ?? "",
      properties: new Map(
        actors.others.map((name) => [name, cells[name] ?? ""] as const).filter(([, cell]) => cell),
      ),
    })),
    predicates: predicates.rows.map(({ cells }) => predicateOf((name) => cells[name] ?? "")),
    kept: sources && claimColumns && { sources: sourcesOf(sources), claimColumns },
  };
}

function sourcesOf({ rows, others }: Table): KeptRows["sources"] {
  const more = [...SOURCE_COLUMNS.filter((name) => !WRITTEN.has(name)), ...others];
  return rows.map(({ cells }) => ({
    id: cells["id"] ?? "",
    title: cells["title"] ?? "",
    publisher: cells["publisher"] ?? "",
    url: cells["url"] ?? "",
    others: new Map(
      more.map((name) => [name, cells[name] ?? ""] as const).filter(([, cell]) => cell !== ""),
    ),
  }));
}

const WRITTEN: ReadonlySet<string> = new Set(WRITTEN_SOURCE_COLUMNS);
