import { msg, plural } from "../../../domain/message.ts";
import { freeName, LONGEST_NAME } from "../../ui/naming/free-name.ts";
import {
  asParameter,
  readStatementFile,
  StatementFileError,
  writeStatementFile,
  type StatementFile,
} from "../files/statement-file.ts";
import { keep, nameFor, type Favourite } from "./favourites.ts";

/** Returns favourites as one file. */
export function fileOf(favourites: readonly Favourite[]): string {
  return writeStatementFile(
    favourites.map(({ name, text, parameters, purpose = "" }) => ({
      title: name,
      purpose,
      parameters: parameters.map((one) => ({ ...one, asked: one.type, meaning: "" })),
      drawn: "table",
      text,
    })),
  );
}

/**
 * Returns favourites with those of a file, and a sentence that says what came of it. A statement
 * that is there already stays as it is; a name that is taken gets a number. A file that cannot be
 * read changes nothing.
 */
export function withFile(
  favourites: readonly Favourite[],
  file: string,
  text: string,
): { favourites: readonly Favourite[]; sentence: string } {
  let read: StatementFile[];
  try {
    read = readStatementFile(text);
  } catch (error) {
    if (!(error instanceof StatementFileError)) throw error;
    return { favourites, sentence: msg(`${file} was not imported: ${error.message}.`) };
  }
  const known = new Set(favourites.map((one) => one.text));
  const fresh = read.filter((one) => !known.has(one.text));
  const all = fresh.reduce<readonly Favourite[]>(
    (kept, one) => keep(kept, favourite(one, kept)),
    favourites,
  );
  const came = plural(fresh.length, { one: "# statement", other: "# statements" });
  const there = read.length - fresh.length;
  const sentence =
    there === 0
      ? msg(`${file}: ${came} imported.`)
      : msg(`${file}: ${came} imported, ${there} already here.`);
  return { favourites: fresh.length > 0 ? all : favourites, sentence };
}

function favourite(
  { title, text, purpose, parameters }: StatementFile,
  others: readonly Favourite[],
): Favourite {
  const name = (title || nameFor(text)).slice(0, LONGEST_NAME);
  return {
    name: freeName(name, others),
    text,
    parameters: parameters.map(asParameter),
    ...(purpose && { purpose }),
  };
}
