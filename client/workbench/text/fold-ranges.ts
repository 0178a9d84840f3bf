import { lex } from "./lex.ts";
import { pieces } from "./pieces.ts";

/** A stretch that can be folded: from the end of its first line. */
export interface FoldRange {
  from: number;
  to: number;
}

/**
 * Returns what can be folded in a text, by the start of its first line: statements, and within them
 * braces and brackets, that go over several lines. Of several that begin in a line, the first.
 */
export function foldRanges(text: string): Map<number, FoldRange> {
  const found = new Map<number, FoldRange>();
  const add = (begin: number, from: number, to: number) => {
    const lineStart = text.lastIndexOf("\n", begin - 1) + 1;
    if (!text.slice(from, to).includes("\n") || found.has(lineStart)) return;
    found.set(lineStart, { from, to });
  };
  for (const { kind, offset, end } of pieces(text))
    if (kind === "cypher") add(offset, lineEnd(text, offset), end);
  const open: number[] = [];
  for (const { kind, offset, end } of lex(text)) {
    if (kind === ";") open.length = 0;
    if (kind !== "other") continue;
    for (let at = offset; at < end; at++) {
      const sign = text.charAt(at);
      if ("([{".includes(sign)) open.push(at);
      if (")]}".includes(sign)) {
        const begin = open.pop();
        if (begin !== undefined) add(begin, begin + 1, at);
      }
    }
  }
  return found;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
