import ts from "typescript";
import { messageCall } from "../build/messages/message-call.ts";
import { isMarkupTemplate, markupOf, maskedTemplate } from "../build/messages/template-places.ts";

const LETTERS = /\p{L}{2}/u;
const ATTRIBUTE =
  /\s(?:title|alt|placeholder|label|heading|aria-(?:label|description|roledescription|valuetext))="([^"]*)"/g;
/** Properties of elements that people read. */
const SHOWN = /^(textContent|innerText|title|alt|placeholder|ariaLabel|ariaDescription)$/;
/** A string that begins as a sentence does: "Drag to move", "Nothing fits". */
const SENTENCE = /^\p{Lu}\p{Ll}+ \p{Ll}/u;
/** Elements whose text is code or a key. */
const VERBATIM = new Set(["code", "kbd", "style"]);

/**
 * Returns the texts of a source that people read and that pass no message function: texts in
 * templates, attributes and properties of elements, and other strings that begin as sentences do.
 * Single words in other places are not seen: there the test in the browser finds them.
 */
export function unwrappedTexts(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const add = (text: string): void => {
    const words = text.replaceAll("\u0001", "").replace(/&\w+;/g, "").replace(/\s+/g, " ").trim();
    if (LETTERS.test(words)) found.push(`${file}: ${words}`);
  };
  const visit = (node: ts.Node): void => {
    const call = messageCall(node, source);
    if (call) {
      // Its own text is one; expressions in it may hold others.
      const pieces = call.kind === "plural" ? [...call.forms.values()] : [call.pieces];
      for (const { values } of pieces) values.forEach(visit);
      return;
    }
    if (isMarkupTemplate(node)) templateTexts(node.template, source).forEach(add);
    else if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    else if (isShownProperty(node)) add(node.right.text);
    else if (ts.isStringLiteralLike(node) && SENTENCE.test(node.text)) add(node.text);
    else if (ts.isTemplateHead(node) && SENTENCE.test(node.text)) add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
}

function templateTexts(template: ts.TemplateLiteral, source: ts.SourceFile): string[] {
  const masked = maskedTemplate(template, source);
  let inside = "";
  return markupOf(masked).flatMap(({ kind, name, start, end }) => {
    const text = masked.slice(start, end);
    if (kind === "open") inside = name;
    if (kind === "close") inside = "";
    if (kind === "open") return [...text.matchAll(ATTRIBUTE)].map(([, value = ""]) => value);
    return kind === "text" && !VERBATIM.has(inside) ? [text] : [];
  });
}

const isShownProperty = (
  node: ts.Node,
): node is ts.BinaryExpression & { right: ts.StringLiteralLike } =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  ts.isPropertyAccessExpression(node.left) &&
  SHOWN.test(node.left.name.text) &&
  ts.isStringLiteralLike(node.right);
