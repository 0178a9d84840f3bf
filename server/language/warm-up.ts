import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseScript } from "../cypher/script.ts";
import { projectRoot } from "../root.ts";
import { check } from "./check.ts";

const FILE = join(projectRoot(), "cypher", "language", "warm-up.cypher");

/**
 * Has the parser read and check a few statements, so that it is compiled before the first of
 * anybody: the first parse in a thread takes ten times as long as those after it.
 */
export function warmUp(): void {
  const { statements } = parseScript(FILE, readFileSync(FILE, "utf8"));
  for (const text of ["RETURN 1", ...statements])
    check(text, "grafeo", { $id: { kind: "String" } });
}
