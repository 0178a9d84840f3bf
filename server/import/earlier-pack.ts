import { ACTOR_COLUMNS, PREDICATE_COLUMNS } from "../../domain/pack-columns.ts";
import type { EarlierPack } from "../../import/convert/convert.ts";
import { kindOf } from "../../import/convert/actor-book.ts";
import { predicateOf } from "../../import/convert/pack-rows.ts";
import { Refusal } from "../../import/refusal.ts";
import { REQUIRED } from "../pack/defaults.ts";
import { type Fault, faultLine } from "../pack/fault.ts";
import { readTable } from "../pack/tables.ts";
import { textIn } from "./pack-folder.ts";

/**
 * Reads what an import keeps of an earlier one into the same folder: ids and edited fields. Throws
 * Refusal if a table is broken, since a new one would then lack what was edited.
 */
export async function readEarlierPack(folder: string): Promise<EarlierPack> {
  const faults: Fault[] = [];
  const table = async (name: "actors" | "predicates", known: readonly string[]) => {
    const file = `${name}.csv`;
    return readTable(file, await textIn(folder, file), { known, required: REQUIRED[name] }, faults);
  };
  const actors = await table("actors", ACTOR_COLUMNS);
  const predicates = await table("predicates", PREDICATE_COLUMNS);
  const [fault] = faults;
  if (fault) throw new Refusal(`${folder}: ${faultLine(fault)}`);
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
  };
}
