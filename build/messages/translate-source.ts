import MagicString from "magic-string";
import ts from "typescript";
import { messageCall, type MessageCall } from "./message-call.ts";
import { splitText, textOf, valuesOf, type MessageText } from "./message-text.ts";
import {
  holesOf,
  isMarkupTemplate,
  markupOf,
  maskedTemplate,
  placeOf,
  type Place,
} from "./template-places.ts";

/** Gives a message in another language; the English one if it has none. */
export type Translate = (text: MessageText, about: string, isMarkup: boolean) => MessageText;

/**
 * Replaces each call of a message function in a source by its text in a language. A text in a
 * template becomes a part of the template, so that it costs nothing at run time.
 *
 * @returns null if there is no message in it
 * @throws Error if the text of a message is not written out in its call
 */
export function translateSource(
  code: string,
  file: string,
  translate: Translate,
): { code: string; map: ReturnType<MagicString["generateMap"]> } | null {
  if (!/\b(msg|plural)\(/.test(code)) return null;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const result = new MagicString(code);
  for (const { start, end, text } of editsIn(source, source, translate))
    result.update(start, end, text);
  if (!result.hasChanged()) return null;
  return { code: result.toString(), map: result.generateMap({ hires: true, source: file }) };
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

function editsIn(node: ts.Node, source: ts.SourceFile, translate: Translate): Edit[] {
  const call = messageCall(node, source);
  if (call) return [editOf(call, null, source, translate)].filter((edit) => edit !== null);
  if (isMarkupTemplate(node)) return editsInTemplate(node, source, translate);
  const edits: Edit[] = [];
  ts.forEachChild(node, (child) => {
    edits.push(...editsIn(child, source, translate));
  });
  return edits;
}

function editsInTemplate(
  { template }: ts.TaggedTemplateExpression,
  source: ts.SourceFile,
  translate: Translate,
): Edit[] {
  const holes = holesOf(template, source);
  if (holes.length === 0) return [];
  const masked = maskedTemplate(template, source);
  const markup = markupOf(masked);
  return holes.flatMap((hole) => {
    const call = messageCall(hole.expression, source);
    const place = placeOf(hole, masked, markup);
    if (!call || call.kind === "plural" || !folds(call, place))
      return editsIn(hole.expression, source, translate);
    const edit = editOf(call, place, source, translate);
    return edit ? [{ ...edit, start: hole.start, end: hole.end }] : [];
  });
}

const folds = ({ kind }: MessageCall, place: Place): boolean =>
  place.kind === "text" || (place.kind === "attribute" && kind === "text");

/** The new source of a call; null if it stays. */
function editOf(
  call: MessageCall,
  place: Place | null,
  source: ts.SourceFile,
  translate: Translate,
): Edit | null {
  const values = valuesOf(call).map((value) => printed(value, source, translate));
  const text = textOf(call);
  const about = call.kind === "plural" ? "" : call.about;
  const translated = translate(text, about, call.kind === "markup");
  if (call.kind === "plural") return pluralEdit(call.call, translated, values, source, translate);
  if (typeof translated !== "string") throw new Error(`a text has forms: ${JSON.stringify(text)}`);
  const [start, end] = [call.call.getStart(source), call.call.end];
  const folded = place !== null && place.kind !== "other";
  const escape = call.kind === "markup" || !folded ? (each: string) => each : escapedFor(place);
  const body = templateBody(translated, values, escape);
  if (folded) {
    const quote = place.kind === "attribute" && !place.quoted ? '"' : "";
    return { start, end, text: `${quote}${body}${quote}` };
  }
  if (call.kind === "markup") return { start, end, text: `${call.tag}\`${body}\`` };
  const plain = values.length === 0 ? JSON.stringify(translated) : `\`${body}\``;
  return { start, end, text: plain };
}

function pluralEdit(
  call: ts.CallExpression,
  forms: MessageText,
  values: readonly string[],
  source: ts.SourceFile,
  translate: Translate,
): Edit {
  const [n, given] = call.arguments;
  if (!n || !given || typeof forms === "string") throw new Error("a plural has no forms");
  const written = Object.entries(forms)
    .map(([form, text]) => `${form}: \`${templateBody(text, values, (each) => each)}\``)
    .join(", ");
  return {
    start: call.getStart(source),
    end: call.end,
    text: `plural(${printed(n, source, translate)}, { ${written} })`,
  };
}

/** The source of an expression, with the messages in it replaced. */
function printed(node: ts.Node, source: ts.SourceFile, translate: Translate): string {
  const start = node.getStart(source);
  let text = source.text.slice(start, node.end);
  for (const edit of editsIn(node, source, translate).reverse())
    text = text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start);
  return text;
}

/** The source between the backticks of a template with a text and its values. */
function templateBody(
  text: string,
  values: readonly string[],
  escape: (text: string) => string,
): string {
  const { strings, numbers } = splitText(text);
  return strings
    .map((each, i) => {
      const number = numbers[i];
      const value = number === undefined ? "" : `\${${values[number] ?? ""}}`;
      return escape(each).replace(/[`\\]|\$(?=\{)/g, "\\$&") + value;
    })
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

const escapedFor =
  ({ kind }: Place) =>
  (text: string): string =>
    text.replace(kind === "attribute" ? /[&"]/g : /[&<]/g, (each) => ENTITIES[each] ?? each);
