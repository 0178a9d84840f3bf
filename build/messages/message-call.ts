import ts from "typescript";
import { holesOf, isMarkupTemplate } from "./template-places.ts";

/** A text of a message: strings, and between them the expressions that are put into it. */
export interface Pieces {
  strings: readonly string[];
  values: readonly ts.Expression[];
}

/** The call of `msg` or `plural` in a source. */
export type MessageCall =
  | { kind: "text"; call: ts.CallExpression; pieces: Pieces; about: string }
  | { kind: "markup"; call: ts.CallExpression; tag: string; pieces: Pieces; about: string }
  | { kind: "plural"; call: ts.CallExpression; forms: ReadonlyMap<string, Pieces> };

/**
 * Reads a node as the call of a message function; null if it is none.
 * @throws Error with file and line if its text is not written out in the call
 */
export function messageCall(node: ts.Node, source: ts.SourceFile): MessageCall | null {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return null;
  const [first, second] = node.arguments;
  if (node.expression.text === "plural") {
    if (!second || !ts.isObjectLiteralExpression(second)) throw fault(node, source);
    return { kind: "plural", call: node, forms: formsOf(second, source) };
  }
  if (node.expression.text !== "msg" || !first) return null;
  const about = second && ts.isStringLiteral(second) ? second.text : "";
  if (isMarkupTemplate(first)) {
    const pieces = spaced(piecesOf(first.template, source));
    return { kind: "markup", call: node, tag: first.tag.getText(source), pieces, about };
  }
  if (!isText(first)) throw fault(node, source);
  return { kind: "text", call: node, pieces: piecesOf(first, source), about };
}

type Text = ts.StringLiteral | ts.TemplateLiteral;

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function piecesOf(text: Text, source: ts.SourceFile): Pieces {
  if (!ts.isTemplateExpression(text)) return { strings: [text.text], values: [] };
  const strings = [text.head, ...text.templateSpans.map(({ literal }) => literal)];
  return {
    strings: strings.map((each) => each.text),
    values: holesOf(text, source).map(({ expression }) => expression),
  };
}

/** A run of white space in markup is one space, however the source is indented. */
const spaced = ({ strings, values }: Pieces): Pieces => ({
  strings: strings.map((text) => text.replace(/\s+/g, " ")),
  values,
});

function formsOf(
  forms: ts.ObjectLiteralExpression,
  source: ts.SourceFile,
): ReadonlyMap<string, Pieces> {
  return new Map(
    forms.properties.map((property) => {
      if (!ts.isPropertyAssignment(property) || !isText(property.initializer))
        throw fault(forms, source);
      return [property.name.getText(source), piecesOf(property.initializer, source)];
    }),
  );
}

function fault(node: ts.Node, source: ts.SourceFile): Error {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return new Error(
    `${source.fileName}:${line + 1}: the text of a message must be written out in the call`,
  );
}
