/** The names that a variable of a pattern is bound to: labels of a node, or types of a relationship. */
export interface Bound {
  of: "label" | "type";
  names: string[];
}

const NAME = "`(?:``|[^`])+`|[\\p{L}_][\\p{L}\\p{N}_]*";
/** Matches the inside of a node or relationship that names labels or types: `(a:Actor`, `[r:A|B`. */
const PATTERN = new RegExp(
  `([([])\\s*(${NAME})?\\s*:\\s*([!(]*(?:${NAME})(?:\\s*[:|&]\\s*[!(:]*(?:${NAME})\\)*)*)`,
  "gu",
);
const EACH_NAME = new RegExp(NAME, "gu");
const VARIABLE = new RegExp(`(${NAME})\\s*\\.\\s*(?:${NAME})?$`, "u");
/** Matches properties in a pattern that are not over: `(a:Actor {kind: "x", na`. */
const OPEN_MAP = new RegExp(`${PATTERN.source}\\s*\\{[^{}]*$`, "u");

/**
 * Returns the labels and types that variables of a text are bound to in its patterns, by their
 * names; what a variable is bound to twice is joined. Works on text that is not complete.
 */
export function boundNames(text: string): Map<string, Bound> {
  const found = new Map<string, Bound>();
  for (const [, bracket, variable, expression = ""] of text.matchAll(PATTERN)) {
    if (variable === undefined) continue;
    const known = found.get(plain(variable))?.names ?? [];
    found.set(plain(variable), {
      of: bracket === "[" ? "type" : "label",
      names: [...new Set([...known, ...namesIn(expression)])],
    });
  }
  return found;
}

/**
 * Returns the labels or types of what has the property that is written at the end of a text: behind
 * `a.`, or between the braces of a pattern; null: none is, or they are not known.
 */
export function ownerAtEnd(before: string, whole = before): Bound | null {
  const variable = VARIABLE.exec(before)?.[1];
  if (variable !== undefined) return boundNames(whole).get(plain(variable)) ?? null;
  const [, bracket, , expression] = OPEN_MAP.exec(before) ?? [];
  return expression === undefined
    ? null
    : { of: bracket === "[" ? "type" : "label", names: namesIn(expression) };
}

const namesIn = (expression: string): string[] =>
  [...expression.matchAll(EACH_NAME)].map(([name]) => plain(name));

/** A name without the backticks around it. */
const plain = (name: string): string =>
  name.startsWith("`") ? name.slice(1, -1).replaceAll("``", "`") : name;
