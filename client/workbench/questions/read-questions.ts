import { readStatementFile } from "../files/statement-file.ts";
import { GROUPS, type Question } from "./question.ts";

const PATH = /\/questions\/(?<group>[a-z-]+)\/(?<name>[a-z-]+)\.cypher$/;

/**
 * Returns the questions of files by their paths, in the order of the groups and of the titles.
 * Throws Error that names the file.
 */
export function readQuestions(files: Readonly<Record<string, string>>): Question[] {
  const questions = Object.entries(files).map(([path, text]): Question => {
    const { group: folder, name = "" } = PATH.exec(path)?.groups ?? {};
    const group = GROUPS.find((one) => one === folder);
    if (!group)
      throw new Error(`${path}: found ${folder ?? "no"} folder, expected ${GROUPS.join(", ")}`);
    const [question, more] = readStatementFile(text);
    if (!question || more) throw new Error(`${path}: expected one statement`);
    return { ...question, id: `${group}/${name}`, group };
  });
  const place = ({ group }: Question) => GROUPS.indexOf(group);
  return questions.sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title));
}
