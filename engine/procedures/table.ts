import type { Procedure } from "./procedure.ts";
import { FULL_TEXT } from "./full-text.ts";
import { GRAPH_SCHEMA } from "./graph-schema.ts";
import { NAMES } from "./names.ts";
import { SERVER } from "./server.ts";

/** Every procedure, in the order of their names. */
export const PROCEDURES: readonly Procedure[] = [
  ...FULL_TEXT,
  ...GRAPH_SCHEMA,
  ...NAMES,
  ...SERVER,
].sort((a, b) => (a.name < b.name ? -1 : 1));

const byName = new Map(PROCEDURES.map((each) => [each.name.toLowerCase(), each]));

/** Returns the procedure with a name; undefined if there is none. */
export const procedureNamed = (name: string): Procedure | undefined =>
  byName.get(name.toLowerCase());
