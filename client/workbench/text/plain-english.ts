import { distance } from "fastest-levenshtein";
import { pieces } from "./pieces.ts";

/** Words with which a statement of Cypher can begin. */
const BEGINNINGS = new Set(
  `alter call create cypher deallocate delete deny detach drop dryrun enable explain filter finish
  for foreach grant insert let limit load match merge offset optional order profile reallocate remove
  rename return revoke set show skip start stop terminate unwind use using when with`.split(/\s+/),
);
/** After these, a sentence goes on in words, and a statement in names and signs. */
const SENTENCE =
  /^(?:show|with|call|use|let|start|match|order|set|when|for)\s+(?:me|us|all|who|whom|which|what|the|how)\b[^()[\]{}=<>:]*$/i;

/** Signs that patterns and expressions have, and sentences do not. */
const SIGNS = /[{}[\]=<>$]|\)-|-\(|\w\(|:\w/;
const STATEMENT =
  /\b(?:return|yield|functions?|procedures?|index(?:es)?|constraints?|privileges|roles?|users?|databases?|settings?|transactions?|servers?)\b/i;

/**
 * Returns true if a text is words and no statement: it begins with no keyword of Cypher, or goes on
 * as a sentence does.
 */
export function isPlainEnglish(text: string): boolean {
  const bare = text.replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, " ").trim();
  const [first = ""] = /^[\p{L}']+/u.exec(bare) ?? [];
  if (first === "" || !/^[\p{L}']+(?:\s+\S|[?.!]?$)/u.test(bare)) return false;
  if (SIGNS.test(bare) || isMisspelt(first.toLowerCase())) return false;
  if (BEGINNINGS.has(first.toLowerCase())) return SENTENCE.test(bare) && !STATEMENT.test(bare);
  return true;
}

/** Returns true for a word that is a keyword but for one letter, or for their order. */
function isMisspelt(word: string): boolean {
  const sorted = (text: string) => [...text].sort().join("");
  return [...BEGINNINGS].some(
    (keyword) =>
      keyword.length > 3 &&
      keyword !== word &&
      keyword.startsWith(word.slice(0, 1)) &&
      (distance(keyword, word) === 1 || sorted(keyword) === sorted(word)),
  );
}

/** Returns the text with spaces in place of sentences: every offset stays. */
export function withoutSentences(text: string): string {
  return pieces(text).reduce(
    (rest, { kind, text: piece, offset, end }) =>
      kind === "cypher" && isPlainEnglish(piece)
        ? rest.slice(0, offset) + " ".repeat(end - offset) + rest.slice(end)
        : rest,
    text,
  );
}
