import { parse } from "csv-parse/sync";
import { ACTOR_COLUMNS } from "../../domain/pack-columns.ts";
import type { EarlierPack } from "../../import/convert/convert.ts";
import { kindOf } from "../../import/convert/actor-book.ts";
import { importMapping, type ImportMapping } from "../../import/mapping/mapping.ts";
import { readSign } from "../../import/sign.ts";
import { Refusal } from "../../import/refusal.ts";
import { textIn } from "./pack-folder.ts";

/** Reads what an import keeps of an earlier one into the same folder: ids and edited fields. */
export async function readEarlierPack(folder: string): Promise<EarlierPack> {
  const actors = rowsOf(await textIn(folder, "actors.csv"));
  const predicates = rowsOf(await textIn(folder, "predicates.csv"));
  return {
    actors: actors.map((row) => ({
      id: row["id"] ?? "",
      name: row["name"] ?? "",
      kind: kindOf(row["kind"] ?? ""),
      aliases: (row["aliases"] ?? "").split(";").filter(Boolean),
      country: row["country"] ?? "",
      qid: row["qid"] ?? "",
      summary: row["summary"] ?? "",
      properties: new Map(
        Object.entries(row).filter(
          ([name, cell]) => !ACTOR_COLUMNS.some((own) => own === name) && cell !== "",
        ),
      ),
    })),
    predicates: predicates.map((row) => ({
      predicate: row["id"] ?? "",
      label: row["label"] ?? "",
      family: row["family"] ?? "",
      sign: readSign(row["defaultSign"]) ?? 0,
      intensity: Number(row["typicalIntensity"]),
      symmetric: row["symmetric"] === "true",
      meaning: row["meaning"] ?? "",
    })),
  };
}

function rowsOf(text: string | null): Record<string, string>[] {
  if (text === null) return [];
  return parse(text, { columns: true, relax_column_count: true, bom: true });
}

/** Parses an import.json. Throws Refusal that names what is wrong in it. */
export function readMapping(file: string, text: string): ImportMapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const parsed = importMapping.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    `${file}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a mapping"}`,
  );
}
