import type { CompletionItem } from "@neo4j-cypher/language-support";
import type { Completion } from "../../domain/contract/cypher.ts";

/** CompletionItemKind values of the language server protocol that the language support uses. */
const KINDS: Readonly<Record<number, Completion["kind"]>> = {
  2: "procedure",
  3: "function",
  5: "property",
  6: "variable",
  10: "property",
  14: "keyword",
  20: "relationship type",
  25: "label",
};
const MAX_COMPLETIONS = 500;

/** Converts completions to the API's form. */
export function completions(items: readonly CompletionItem[]): Completion[] {
  return items.slice(0, MAX_COMPLETIONS).map((item) => ({
    label: item.label,
    kind: item.label.startsWith("$") ? "parameter" : (KINDS[item.kind ?? 0] ?? "other"),
    ...((item.signature ?? item.detail) && { detail: item.signature ?? item.detail }),
    ...(item.insertText && item.insertText !== item.label && { insert: item.insertText }),
  }));
}
