import type { CompletionItem } from "@neo4j-cypher/language-support";
import type { Completion } from "../../domain/contract/cypher.ts";
import { ownerAtEnd } from "../../domain/cypher-text/bound-names.ts";
import { mayOffer } from "./allowed-words.ts";
import type { Names, Question } from "./messages.ts";
import { described } from "./registry.ts";

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

type Asked = Pick<
  Extract<Question, { kind: "complete" }>,
  "text" | "offset" | "names" | "accessMode"
>;

/**
 * Converts completions to the API's form: of properties those that the label or type in hand has,
 * of words those that this client may use.
 */
export function completions(items: readonly CompletionItem[], asked: Asked): Completion[] {
  const properties = propertiesInHand(asked);
  return items
    .map(completion)
    .filter(
      ({ kind, label }) =>
        (kind !== "property" || properties === null || properties.has(label)) &&
        (kind !== "keyword" || mayOffer(label, asked.accessMode)),
    )
    .slice(0, MAX_COMPLETIONS);
}

function completion(item: CompletionItem): Completion {
  const kind = item.label.startsWith("$") ? "parameter" : (KINDS[item.kind ?? 0] ?? "other");
  const isCalled = kind === "function" || kind === "procedure";
  const documentation = isCalled ? described(item.label) : undefined;
  return {
    label: item.label,
    kind,
    ...((item.signature ?? item.detail) && { detail: item.signature ?? item.detail }),
    ...(documentation !== undefined && { documentation }),
    ...(item.insertText && item.insertText !== item.label && { insert: item.insertText }),
  };
}

/** null: any, since nothing is known of what has the property. */
function propertiesInHand({ text, offset, names }: Asked): ReadonlySet<string> | null {
  const owner = ownerAtEnd(text.slice(0, offset), text);
  if (!owner) return null;
  const known = owner.names.flatMap((name) => propertiesOf(names, owner.of, name));
  return known.length > 0 ? new Set(known) : null;
}

function propertiesOf({ propertiesOf: all }: Names, of: "label" | "type", name: string): string[] {
  return Object.hasOwn(all[of], name) ? (all[of][name] ?? []) : [];
}
