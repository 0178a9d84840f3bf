import type { SchemaCommand } from "./schema-tree.ts";
import type { Query, ShowCommand } from "./tree.ts";

/** One parsed statement. */
export interface Statement {
  mode: "run" | "explain" | "profile";
  version: "5" | "25" | null;
  body: Query | SchemaCommand | ShowCommand;
}
