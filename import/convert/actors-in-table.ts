import type { LeftOutList } from "../left-out.ts";
import { columnsFor } from "../mapping/columns-for.ts";
import { propertyColumn } from "../pack/columns.ts";
import { readNumber } from "../sign.ts";
import { type ActorBook, countryOf, kindOf } from "./actor-book.ts";
import { type MappedTable, rowsOf } from "./mapped-table.ts";

/**
 * Adds the actors of a table to the book, under every key and code that the table has for them.
 *
 * @returns the rows left out: the file, the line, the reason and the cells
 */
export async function readActors(
  { source, mapping }: MappedTable,
  { actors, leftOut }: { actors: ActorBook; leftOut: LeftOutList },
): Promise<string[][]> {
  const gone: string[][] = [];
  const first = (role: "name" | "kind" | "country" | "aliases" | "summary" | "qid") =>
    columnsFor(mapping, role)[0]?.index ?? -1;
  const keys = columnsFor(mapping, "key").map(({ index }) => index);
  const properties = columnsFor(mapping, "property").map(
    ({ name, index }) => [propertyColumn(name), index] as const,
  );
  const index = {
    name: first("name"),
    kind: first("kind"),
    country: first("country"),
    aliases: first("aliases"),
    summary: first("summary"),
    qid: first("qid"),
  };
  for await (const { rows, lines } of rowsOf({ source, mapping }))
    for (const [i, cells] of rows.entries()) {
      const cell = (field: keyof typeof index): string => cells[index[field]] ?? "";
      const codes = keys.map((key) => cells[key] ?? "");
      const name =
        cell("name") || (codes.find((code) => readNumber(code) === null) ?? codes[0] ?? "");
      if (name === "") {
        leftOut.add("noId", `${mapping.name}, line ${lines[i]}`);
        gone.push([source.name, String(lines[i]), "noId", ...cells]);
        continue;
      }
      const row = {
        name,
        kind: kindOf(cell("kind")) || mapping.kind,
        aliases: listOf(cell("aliases")),
        country: countryOf(cell("country")),
        qid: /^Q[1-9]\d*$/.test(cell("qid")) ? cell("qid") : "",
        summary: cell("summary"),
        properties: new Map(
          properties
            .map(([column, at]) => [column, cells[at] ?? ""] as const)
            .filter(([, text]) => text !== ""),
        ),
      };
      actors.add(row, [...codes, name]);
    }
  return gone;
}

const listOf = (text: string): string[] =>
  text
    .split(/\s*[;|]\s*/)
    .map((one) => one.trim())
    .filter(Boolean);
