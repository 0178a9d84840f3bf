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

/** Meanings of empty cells, by column. */
type Defaults = Readonly<Record<string, (cells: Cells) => string>>;

/** Fills cells that may be empty with what they then mean; see docs/packs.md. */
export function fillDefaults(tables: Tables): Tables {
  const predicates = filled(tables.predicates, PREDICATE);
  const known = byId(predicates);
  const names = byId(tables.actors);
  return {
    actors: tables.actors,
    sources: filled(tables.sources, SOURCE),
    predicates,
    claims: filled(tables.claims, claimDefaults(known, names)),
  };
}

const SOURCE: Defaults = { titleInferred: () => "false", background: () => "false" };

const PREDICATE: Defaults = {
  family: () => "relation",
  defaultSign: () => "0",
  symmetric: () => "false",
  typicalIntensity: () => "0.5",
};

function claimDefaults(
  predicates: ReadonlyMap<string, Cells>,
  actors: ReadonlyMap<string, Cells>,
): Defaults {
  const predicateOf = ({ predicate = "" }: Cells) => predicates.get(predicate);
  const nameOf = (id = "") => actors.get(id)?.["name"] ?? id;
  const datesOf = ({ validFrom = "", validTo = "" }: Cells) =>
    [validFrom, validTo].filter((date) => date !== "" && isDate(date));
  return {
    status: () => "occurred",
    sign: (cells) =>
      cells["status"] === "denied" ? "0" : (predicateOf(cells)?.["defaultSign"] ?? "0"),
    intensity: (cells) => predicateOf(cells)?.["typicalIntensity"] ?? "0.5",
    precision: (cells) => precisionOf(datesOf(cells)[0] ?? ""),
    dateBasis: (cells) => (datesOf(cells).length > 0 ? "stated" : "none"),
    assertedBy: ({ source = "" }) => source,
    summary: (cells) => {
      const phrase = predicateOf(cells)?.["label"] ?? cells["predicate"] ?? "";
      return `${nameOf(cells["subject"])} ${phrase} ${nameOf(cells["object"])}.`;
    },
  };
}

function filled(table: Table, defaults: Defaults): Table {
  const columns = Object.entries(defaults);
  const fill = (row: Row): Row => {
    const { line, cells } = row;
    const empty = columns.filter(([column]) => !cells[column]);
    if (empty.length === 0) return row;
    const given = empty.map(([column, valueOf]) => [column, valueOf(cells)] as const);
    return { line, cells: { ...cells, ...Object.fromEntries(given) } };
  };
  return { ...table, rows: table.rows.map(fill) };
}

function byId({ rows }: Table): Map<string, Cells> {
  return new Map(rows.toReversed().map(({ cells }) => [cells["id"] ?? "", cells]));
}
