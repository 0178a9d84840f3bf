import { msg } from "../../domain/message.ts";
import { LeftOutList } from "../left-out.ts";
import { textOf } from "../graph/texts.ts";
import { isItem, type Item, own } from "../json/item.ts";
import { Refusal } from "../refusal.ts";
import type { OpenedTable } from "./opened-table.ts";
import { tableOfRecords } from "./rows-source.ts";

/** Returns true for the start of the results of a SPARQL query in JSON. */
export function isSparql(start: string): boolean {
  return /^\s*\{\s*"head"\s*:\s*\{[^}]*"vars"/.test(start);
}

/**
 * Reads the results of a SPARQL query in JSON as a table, one column a variable; addresses of
 * Wikidata are shortened to the item.
 *
 * @throws Refusal if it is broken
 */
export function tableOfSparql(name: string, text: string): OpenedTable[] {
  const { vars, bindings } = parsed(text);
  const rows = bindings.map((binding) =>
    vars.map((variable) => valueOf(binding, variable).replace(ENTITY, "")),
  );
  const source = tableOfRecords(name, rows, vars);
  return [{ source, mapping: null, title: "", leftOut: new LeftOutList() }];
}

function valueOf(binding: Item, variable: string): string {
  const term = own(binding, variable);
  return isItem(term) ? textOf(term["value"]) : "";
}

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\//;

interface Results {
  vars: string[];
  bindings: Item[];
}

function parsed(text: string): Results {
  const broken = (cause?: unknown) =>
    new Refusal(msg("The results of the SPARQL query are broken; download them again."), { cause });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw broken(error);
  }
  const { head, results } = isItem(json) ? json : {};
  const vars = isItem(head) ? head["vars"] : null;
  const bindings = isItem(results) ? results["bindings"] : null;
  const isText = (name: unknown): name is string => typeof name === "string";
  if (!Array.isArray(vars) || !vars.every(isText)) throw broken();
  if (!Array.isArray(bindings) || !bindings.every(isItem)) throw broken();
  return { vars, bindings };
}
