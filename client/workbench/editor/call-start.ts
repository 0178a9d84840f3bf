import { lex } from "../text/lex.ts";

/**
 * Offset of the bracket that opens the call around a place; null where none is around it. A
 * bracket without a name before it groups, or begins a node.
 */
export function callStart(text: string, offset: number): number | null {
  const open: { at: number; call: boolean }[] = [];
  for (const { kind, offset: start, end } of lex(text)) {
    if (start >= offset) break;
    if (kind === ";") open.length = 0;
    if (kind === "quoted" && end >= offset) return null;
    if (kind !== "other") continue;
    for (let at = start; at < Math.min(end, offset); at++) {
      const sign = text[at];
      if (sign === "(") open.push({ at, call: endsName(text, at) });
      else if (sign === "[" || sign === "{") open.push({ at, call: false });
      else if (sign === ")" || sign === "]" || sign === "}") open.pop();
    }
  }
  return open.findLast(({ call }) => call)?.at ?? null;
}

/** A name ends just before a place; a letter may take two units. */
const endsName = (text: string, at: number): boolean =>
  /[\p{L}\p{N}_]$/u.test(text.slice(Math.max(at - 2, 0), at));
