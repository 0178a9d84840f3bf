import { LeftOutList } from "../left-out.ts";
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
    vars.map((variable) => (binding[variable]?.value ?? "").replace(ENTITY, "")),
  );
  const source = tableOfRecords(name, rows, vars);
  return [{ source, mapping: null, title: "", leftOut: new LeftOutList() }];
}

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\//;

interface Results {
  head: { vars: string[] };
  results: { bindings: Record<string, { value?: string } | undefined>[] };
}

function parsed(text: string): { vars: string[]; bindings: Results["results"]["bindings"] } {
  try {
    const { head, results } = JSON.parse(text) as Results;
    return { vars: head.vars, bindings: results.bindings };
  } catch (error) {
    throw new Refusal("The results of the SPARQL query are broken; download them again.", {
      cause: error,
    });
  }
}
