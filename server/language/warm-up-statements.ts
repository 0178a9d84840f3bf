import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseScript } from "../cypher/script.ts";
import { projectRoot } from "../root.ts";

const FILE = join(projectRoot(), "cypher", "language", "warm-up.cypher");

/** Returns common statements that are parsed at start-up, to warm the parser up. */
export function warmUpStatements(): readonly string[] {
  return ["RETURN 1", ...parseScript(FILE, readFileSync(FILE, "utf8")).statements];
}
