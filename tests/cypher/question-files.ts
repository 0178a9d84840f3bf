import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readQuestions } from "../../client/workbench/questions/read-questions.ts";
import { projectRoot } from "../../server/root.ts";

/** The questions of cypher/questions, as the workbench reads them. */
export function questionFiles() {
  const folder = join(projectRoot(), "cypher", "questions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => join(folder, file));
  return readQuestions(Object.fromEntries(files.map((file) => [file, readFileSync(file, "utf8")])));
}
