import { isDate } from "../../domain/dates/calendar.ts";
import { precisionOf } from "./dates.ts";
import type { Tables } from "./references.ts";
import type { Row, Table } from "./tables.ts";

type Cells = Readonly<Record<string, string>>;

/** Columns that a pack must have; of all others a missing one is empty. */
export const REQUIRED: Readonly<Record<keyof Tables, readonly string[]>> = {
  actors: ["id", "name", "kind"],
  sources: ["id", "title"],
  predicates: ["id", "label"],
  claims: ["id", "subject", "predicate", "object", "source"],
};

/** Fills cells that may be empty with what they then mean; see docs/packs.md. */
export function fillDefaults(tables: Tables): Tables {
  const predicates = filled(tables.predicates, predicateDefaults);
  const known = byId(predicates);
  const names = byId(tables.actors);
  return {
    actors: filled(tables.actors, () => ({})),
    sources: filled(tables.sources, () => ({ titleInferred: "false", background: "false" })),
    predicates,
    claims: filled(tables.claims, (cells) =>
      claimDefaults(cells, known.get(cells["predicate"] ?? ""), names),
    ),
  };
}

function predicateDefaults(): Cells {
  return { family: "relation", defaultSign: "0", symmetric: "false", typicalIntensity: "0.5" };
}

function claimDefaults(
  cells: Cells,
  predicate: Cells | undefined,
  actors: ReadonlyMap<string, Cells>,
): Cells {
  const { validFrom = "", validTo = "", source = "", subject = "", object = "" } = cells;
  const dates = [validFrom, validTo].filter((date) => date !== "" && isDate(date));
  const status = cells["status"] || "occurred";
  const nameOf = (id: string) => actors.get(id)?.["name"] ?? id;
  return {
    status,
    sign: status === "denied" ? "0" : (predicate?.["defaultSign"] ?? "0"),
    intensity: predicate?.["typicalIntensity"] ?? "0.5",
    precision: precisionOf(dates[0] ?? ""),
    dateBasis: dates.length > 0 ? "stated" : "none",
    assertedBy: source,
    summary: `${nameOf(subject)} ${predicate?.["label"] ?? cells["predicate"] ?? ""} ${nameOf(object)}.`,
  };
}

function filled(table: Table, defaults: (cells: Cells) => Cells): Table {
  const fill = ({ line, cells }: Row): Row => {
    const given = Object.entries(defaults(cells)).filter(([column]) => !cells[column]);
    if (given.length === 0) return { line, cells };
    return { line, cells: { ...cells, ...Object.fromEntries(given) } };
  };
  return { ...table, rows: table.rows.map(fill) };
}

function byId({ rows }: Table): Map<string, Cells> {
  return new Map(rows.toReversed().map(({ cells }) => [cells["id"] ?? "", cells]));
}
