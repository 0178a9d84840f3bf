import { strToU8, zipSync } from "fflate";
import { msg } from "../../../domain/message.ts";
import { csvText } from "../../model/text/csv.ts";
import { licenceName } from "../../model/credit/credit.ts";
import { aboutGraph } from "./about-graph.ts";
import { TABLE } from "./as-csv.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { tablesOf, type Table } from "./tables.ts";

/**
 * Returns a zip of CSV tables with the `datapackage.json` that describes them (Frictionless Data
 * Package 1.0): columns with types, keys, sources, licence, and what the filter left out. Lists are
 * JSON.
 */
export function asTables(graph: ShownGraph): Uint8Array {
  const tables = tablesOf(graph);
  const files: Record<string, Uint8Array> = {
    "datapackage.json": strToU8(`${JSON.stringify(descriptor(graph, tables), null, 2)}\n`),
  };
  for (const table of tables) files[`${table.name}.csv`] = strToU8(csv(table));
  return zipSync(files, { level: 6 });
}

function csv({ fields, rows }: Table): string {
  const columns = fields.map(({ name }) => name);
  const cells = rows.map((row) => fields.map(({ of }) => cell(of(row))));
  return csvText(cells, { ...TABLE, columns });
}

function cell(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

function descriptor(graph: ShownGraph, tables: readonly Table[]): object {
  const { title, version, evidence } = graph;
  const { sources, licence, link } = evidence;
  const name = licenceName(licence);
  return {
    profile: "tabular-data-package",
    name: "entente-export",
    title,
    description: aboutGraph(graph).join("\n"),
    version,
    ...(link && { homepage: link }),
    ...(name && { licenses: [{ name: licenceId(name), title: name }] }),
    sources: sources.map((source) => ({
      title: source.title,
      ...(URL.canParse(source.url) && { path: source.url }),
    })),
    resources: tables.map(resource),
  };
}

/**
 * Returns the id of a licence as opendefinition.org has it, `CC-BY-4.0`; of another one its name.
 */
function licenceId(name: string): string {
  const [known] = /\bCC0|\bCC[ -]BY([ -](NC|SA|ND))*([ -]\d\.\d)?/.exec(name) ?? [];
  return (known ?? name).replace(/[^\w.]+/g, "-").replace(/^-+|-+$/g, "");
}

function resource({ name, title, fields, refers }: Table): object {
  return {
    ...{ name, title, path: `${name}.csv`, profile: "tabular-data-resource" },
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    description: msg(
      "A text that a spreadsheet would run as a formula, or that begins with apostrophes before one, has an apostrophe before it: take one away.",
    ),
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\n" },
    schema: {
      fields: fields.map(({ name: column, type, description }) => ({
        ...{ name: column, type },
        ...(description && { description }),
      })),
      missingValues: [""],
      primaryKey: "id",
      foreignKeys: Object.entries(refers).map(([column, table]) => ({
        fields: column,
        reference: { resource: table, fields: "id" },
      })),
    },
  };
}
