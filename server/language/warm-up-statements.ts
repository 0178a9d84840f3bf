import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseScript } from "../cypher/script.ts";
import { projectRoot } from "../root.ts";

const FILE = join(projectRoot(), "cypher", "language", "warm-up.cypher");

/** Statements of the kind that people ask, for whoever reads Cypher to have read before them. */
export function warmUpStatements(): readonly string[] {
  return ["RETURN 1", ...parseScript(FILE, readFileSync(FILE, "utf8")).statements];
}
