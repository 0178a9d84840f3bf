import { lex } from "./lex.ts";

/** Names of the parameters that a text of Cypher uses, each once, in the order of the text. */
export function usedParameters(text: string): string[] {
  const names = new Set<string>();
  let dollar = false;
  for (const { kind, offset, end } of lex(text)) {
    const piece = text.slice(offset, end);
    if (dollar && kind === "quoted" && piece.startsWith("`")) names.add(piece.slice(1, -1));
    dollar = kind === "other" && piece.endsWith("$");
    if (kind === "other")
      for (const [, name] of piece.matchAll(/\$([\p{L}\p{N}_]+)/gu)) if (name) names.add(name);
  }
  return [...names];
}
