import type { Procedure } from "./procedure.ts";
import { FULL_TEXT } from "./full-text.ts";
import { GRAPH_SCHEMA } from "./graph-schema.ts";
import { NAMES } from "./names.ts";
import { SERVER } from "./server.ts";

const byName = new Map<string, Procedure>();

/**
 * Adds procedures of whoever runs the engine, which may know what the graph means; one with the
 * same name is replaced. For all engines of this thread.
 */
export function addProcedures(more: readonly Procedure[]): void {
  for (const each of more) byName.set(each.name.toLowerCase(), each);
}

addProcedures([...FULL_TEXT, ...GRAPH_SCHEMA, ...NAMES, ...SERVER]);

/** Returns every procedure, in the order of their names. */
export const allProcedures = (): Procedure[] =>
  [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Returns the procedure with a name; undefined if there is none. */
export const procedureNamed = (name: string): Procedure | undefined =>
  byName.get(name.toLowerCase());
