import ts from "typescript";

/** A piece of a template's markup: a tag with its name, a comment, or the text between two of them. */
export interface Markup {
  kind: "open" | "close" | "comment" | "text";
  /** In lower case; "" for texts and comments */
  name: string;
  start: number;
  end: number;
}

/** An expression in a template, from `${` to `}`, as offsets in the source. */
export interface Hole {
  start: number;
  end: number;
  expression: ts.Expression;
}

/** The place of an expression: between tags, an attribute's value, or anything else. */
export type Place = { kind: "text" } | { kind: "attribute"; quoted: boolean } | { kind: "other" };

const MARKUP =
  /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>|(?:[^<]|<(?![a-zA-Z/!]))+/g;
const FILLER = "\u0001";
const PLAIN_ATTRIBUTE = /\s[a-zA-Z][\w-]*=(?:"[^"]*|'[^']*|)$/;

export const isMarkupTemplate = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) &&
  ts.isIdentifier(node.tag) &&
  ["html", "svg"].includes(node.tag.text);

/** Returns the expressions of a template in their order. */
export function holesOf(template: ts.TemplateLiteral, source: ts.SourceFile): Hole[] {
  if (!ts.isTemplateExpression(template)) return [];
  let before: ts.Node = template.head;
  return template.templateSpans.map(({ expression, literal }) => {
    const hole = { start: before.end - 2, end: literal.getStart(source) + 1, expression };
    before = literal;
    return hole;
  });
}

/**
 * Returns the source from the template's first to its last character, with a filler instead of
 * everything before it and instead of expressions: offsets are those of the source.
 */
export function maskedTemplate(template: ts.TemplateLiteral, source: ts.SourceFile): string {
  const [start, end] = [template.getStart(source) + 1, template.end - 1];
  let text = "\n".repeat(start) + source.text.slice(start, end);
  for (const hole of holesOf(template, source))
    text = text.slice(0, hole.start) + FILLER.repeat(hole.end - hole.start) + text.slice(hole.end);
  return text;
}

/** Returns the tags, comments and texts of a masked template. */
export function markupOf(masked: string): Markup[] {
  return [...masked.matchAll(MARKUP)].map((found) => ({
    kind: kindOf(found),
    name: found[2]?.toLowerCase() ?? "",
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function kindOf([whole, slash, name]: RegExpMatchArray): Markup["kind"] {
  if (name !== undefined) return slash === "/" ? "close" : "open";
  return whole.startsWith("<!--") ? "comment" : "text";
}

/** Returns where in the markup a hole lies. */
export function placeOf(hole: Hole, masked: string, markup: readonly Markup[]): Place {
  const around = markup.find(({ start, end }) => start <= hole.start && hole.start < end);
  if (around?.kind === "text") return { kind: "text" };
  if (around?.kind !== "open") return { kind: "other" };
  const before = masked.slice(around.start, hole.start).replaceAll(FILLER, "x");
  const found = PLAIN_ATTRIBUTE.exec(before);
  return found ? { kind: "attribute", quoted: !found[0].endsWith("=") } : { kind: "other" };
}
