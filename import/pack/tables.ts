import { ACTOR_COLUMNS, PREDICATE_COLUMNS } from "../../domain/pack-columns.ts";
import { csvRow } from "./cell.ts";
import type { ActorRow, PredicateRow, SourceRow } from "./rows.ts";
import { WRITTEN_SOURCE_COLUMNS } from "./columns.ts";

/** Yields the tables of a pack beside its claims, as name and text of each file. */
export function* packTables(
  actors: readonly ActorRow[],
  sources: readonly SourceRow[],
  predicates: readonly PredicateRow[],
): Generator<[file: string, text: string]> {
  const properties = [...new Set(actors.flatMap((actor) => [...actor.properties.keys()]))];
  yield [
    "actors.csv",
    csvRow([...ACTOR_COLUMNS, ...properties]) +
      actors.map((actor) => csvRow(actorCells(actor, properties))).join(""),
  ];
  const others = [...new Set(sources.flatMap((source) => [...source.others.keys()]))];
  yield [
    "sources.csv",
    csvRow([...WRITTEN_SOURCE_COLUMNS, ...others]) +
      sources.map((source) => csvRow(sourceCells(source, others))).join(""),
  ];
  yield ["predicates.csv", csvRow(PREDICATE_COLUMNS) + predicates.map(predicateRow).join("")];
}

function actorCells(actor: ActorRow, properties: readonly string[]): string[] {
  const { id, name, kind, country, qid, summary } = actor;
  // A semicolon separates the names of a list, and none can be written in one.
  const aliases = actor.aliases.map((alias) => alias.replaceAll(";", ",")).join(";");
  const others = properties.map((property) => actor.properties.get(property) ?? "");
  return [id, name, kind, aliases, country, qid, summary, ...others];
}

function sourceCells(source: SourceRow, others: readonly string[]): string[] {
  const { id, title, publisher, url } = source;
  return [id, title, publisher, url, ...others.map((name) => source.others.get(name) ?? "")];
}

function predicateRow(row: PredicateRow): string {
  const { predicate, label, family, sign, symmetric, intensity, meaning } = row;
  const kinds = ["", ""];
  return csvRow([
    predicate,
    label,
    family,
    String(sign),
    ...kinds,
    String(symmetric),
    String(intensity),
    meaning,
  ]);
}
