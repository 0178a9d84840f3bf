import { lex } from "./lex.ts";
import { lineEnd, pieces } from "./pieces.ts";

/** A part of a text that can be put away: from the end of its first line to before its end. */
export interface Fold {
  from: number;
  to: number;
}

const CLOSES: Readonly<Record<string, string>> = { "{": "}", "[": "]", "(": ")" };

/**
 * Returns what can be folded, by the place at which its first line begins: statements, brackets and
 * comments over several lines; of those that begin on one line, the longest.
 */
export function folds(text: string): ReadonlyMap<number, Fold> {
  const found = new Map<number, Fold>();
  const add = (begin: number, from: number, to: number) => {
    const line = text.lastIndexOf("\n", begin - 1) + 1;
    const known = found.get(line);
    if (known && known.to >= to) return;
    if (lineEnd(text, begin) < to) found.set(line, { from, to });
  };
  for (const { offset, end } of pieces(text)) add(offset, lineEnd(text, offset), end);
  const open: number[] = [];
  for (const { kind, offset, end } of lex(text)) {
    if (kind === "comment") add(offset, lineEnd(text, offset), end);
    if (kind !== "other") continue;
    for (let at = offset; at < end; at++) {
      const sign = text[at] ?? "";
      if (sign in CLOSES) open.push(at);
      const begin = open.at(-1);
      if (begin === undefined || CLOSES[text[begin] ?? ""] !== sign) continue;
      open.pop();
      add(begin, begin + 1, at);
    }
  }
  return found;
}
