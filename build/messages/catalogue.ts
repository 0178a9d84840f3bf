import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { messageCall, type MessageCall } from "./message-call.ts";
import { textOf, valuesOf, type MessageText } from "./message-text.ts";
import { pageTexts } from "./page-texts.ts";

/** A message with what a translator has to know about it. */
export interface Message {
  /** The English text, or its forms by number; `{0}`, `{1}` … are values, `#` is the number */
  text: MessageText;
  about?: string;
  /** True if the text is markup, whose tags stay as they are */
  markup?: true;
  /** The expressions that the values come from, in their order */
  values?: readonly string[];
  /** Files that have it */
  files: readonly string[];
}

const FOLDERS = ["browser-store", "client", "domain", "import", "server"];
const CALL = /\b(msg|plural)\(/;

/**
 * Returns every message of the program, in the order of their texts.
 * @param root folder of the project
 * @throws Error if the text of a message is not written out in its call
 */
export function catalogue(root: string): Message[] {
  const found = new Map<string, Message>();
  for (const file of filesIn(root))
    for (const message of messagesIn(file, readFileSync(join(root, file), "utf8"))) {
      const { text, about, markup } = message;
      const key = JSON.stringify([text, about, markup]);
      const known = found.get(key);
      const files = new Set([...(known?.files ?? []), file]);
      found.set(key, { ...(known ?? message), files: [...files].sort() });
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, message]) => message);
}

/** Returns the catalogue as the text of its file, before it is formatted. */
export const catalogueText = (messages: readonly Message[]): string =>
  `${JSON.stringify(messages, null, 2)}\n`;

const filesIn = (root: string): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => `${folder}/${file}`),
  ).sort();

function messagesIn(file: string, code: string): Omit<Message, "files">[] {
  if (file.endsWith(".html")) return pageTexts(code).map((text) => ({ text, markup: true }));
  // It declares the functions, and calls none of them.
  if (!CALL.test(code) || file === "domain/message.ts") return [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Omit<Message, "files">[] = [];
  const visit = (node: ts.Node): void => {
    const call = messageCall(node, source);
    if (call) found.push(messageOf(call));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function messageOf(call: MessageCall): Omit<Message, "files"> {
  const values = valuesOf(call).map((value) => value.getText().replace(/\s+/g, " "));
  const about = call.kind === "plural" ? "" : call.about;
  return {
    text: textOf(call),
    ...(about !== "" && { about }),
    ...(call.kind === "markup" && { markup: true }),
    ...(values.length > 0 && { values }),
  };
}
