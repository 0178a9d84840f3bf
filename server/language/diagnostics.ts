import type { DbSchema } from "@neo4j-cypher/language-support";
import type { Diagnostic } from "../../domain/contract/cypher.ts";
import { inSingleUnits, restored } from "./single-units.ts";
import { support } from "./support.ts";

/** Returns the language support's diagnostics without duplicates, in the order of the text. */
export function diagnostics(text: string, schema: DbSchema): Diagnostic[] {
  const seen = new Set<string>();
  return support
    .lintCypherQuery(inSingleUnits(text), schema)
    .map(({ severity, message, range, offsets }) => ({
      severity: severity === 1 ? ("error" as const) : ("warning" as const),
      message: restored(oneLine(typeof message === "string" ? message : message.value)),
      line: range.start.line + 1,
      column: range.start.character + 1,
      offset: offsets.start,
      end: offsets.end,
    }))
    .filter((diagnostic) => {
      const key = `${diagnostic.offset} ${diagnostic.message}`;
      return !seen.has(key) && seen.add(key);
    });
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, " ").trim();
}
