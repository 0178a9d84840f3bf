import type { Diagnostic } from "../../domain/contract/cypher.ts";
import { boundNames, type Bound } from "../../domain/cypher-text/bound-names.ts";
import { codeOnly } from "../../domain/cypher-text/code-only.ts";
import type { Names } from "./messages.ts";
import { similarName } from "./similar-name.ts";

/** Matches `a.name`, which is neither a call nor part of a longer name. */
const ACCESS =
  /(?<![\p{L}\p{N}_.$`])([\p{L}_][\p{L}\p{N}_]*)\.([\p{L}_][\p{L}\p{N}_]*)(?!\s*[(.\p{L}\p{N}_])/gu;
const CLAUSE =
  /\b(?:MATCH|WHERE|RETURN|WITH|SET|REMOVE|CREATE|MERGE|DELETE|UNWIND|CALL|ORDER|ON)\b/gi;
/** A name that stands for something else from there on */
const RENAMED = /\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu;
const LISTED = 8;

/**
 * Returns warnings about properties that nothing of the label or type of their variable has, with
 * the property that is meant. What a clause sets need not be there.
 */
export function unknownProperties(text: string, names: Names): Diagnostic[] {
  const code = codeOnly(text);
  let start = 0;
  return code.split(";").flatMap((statement) => {
    const found = inStatement(statement, names).map(({ at, property, message }): Diagnostic => {
      const offset = start + at;
      const place = placeOf(code, offset);
      return { ...place, severity: "warning", offset, end: offset + property.length, message };
    });
    start += statement.length + 1;
    return found;
  });
}

function inStatement(code: string, names: Names) {
  const bound = boundNames(code);
  for (const [, name = ""] of code.matchAll(RENAMED)) bound.delete(name);
  return [...code.matchAll(ACCESS)].flatMap((match) => {
    const [whole, variable = "", property = ""] = match;
    const owner = bound.get(variable);
    const known = owner ? propertiesOf(owner, names) : null;
    if (!owner || !known || known.includes(property)) return [];
    if (isSet(code.slice(0, match.index))) return [];
    const at = match.index + whole.length - property.length;
    return [{ at, property, message: said(owner, property, known) }];
  });
}

function said({ names: owners }: Bound, property: string, known: readonly string[]): string {
  const first = `No ${owners.join(" or ")} has the property ${property}`;
  const meant = similarName(property, known);
  return meant === undefined
    ? `${first}: there are ${known.slice(0, LISTED).join(", ")}`
    : `${first}: the property is ${meant}`;
}

/** null: of one of its labels or types nothing is known. */
function propertiesOf({ of, names: owners }: Bound, { propertiesOf: all }: Names): string[] | null {
  const lists = owners.map((name) => (Object.hasOwn(all[of], name) ? all[of][name] : undefined));
  const known = lists.filter((list) => list !== undefined).flat();
  return lists.includes(undefined) || known.length === 0 ? null : known;
}

function isSet(before: string): boolean {
  return [...before.matchAll(CLAUSE)].at(-1)?.[0].toUpperCase() === "SET";
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
