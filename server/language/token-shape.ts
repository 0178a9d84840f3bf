/** What of a text tells how hard it may be to parse, counted on tokens. */
export interface TokenShape {
  /** Without white space and comments. */
  tokens: number;
  /** Brackets of any kind, and CASE, that are open at once at the most. */
  depth: number;
  /** Braces alone: subqueries and maps. */
  braces: number;
  /** NOT, +, - and ! that follow each other at the most. */
  prefixes: number;
  /** Offset of the first bracket that is deeper than `tooDeep`. */
  tooDeepAt: number | undefined;
}

const WORD = /[\p{L}\p{N}\p{Pc}]+/uy;

/**
 * Counts the tokens of a text that nothing has parsed yet. As for Cypher's own lexer, a quote or a
 * comment that is not closed is a sign like any other, and what follows it counts.
 * @param tooDeep brackets
 */
export function tokenShape(text: string, tooDeep: number): TokenShape {
  const shape: TokenShape = {
    tokens: 0,
    depth: 0,
    braces: 0,
    prefixes: 0,
    tooDeepAt: undefined,
  };
  let [brackets, cases, braces, prefixes] = [0, 0, 0, 0];
  for (let at = 0; at < text.length;) {
    const behind = behindSilence(text, at);
    if (behind > at) {
      at = behind;
      continue;
    }
    const end = tokenEnd(text, at);
    const token = end - at > 4 ? "" : text.slice(at, end).toUpperCase();
    if (/^[([{]$/.test(token)) brackets++;
    else if (/^[)\]}]$/.test(token)) brackets = Math.max(0, brackets - 1);
    if (token === "{") braces++;
    else if (token === "}") braces = Math.max(0, braces - 1);
    if (token === "CASE") cases++;
    else if (token === "END") cases = Math.max(0, cases - 1);
    prefixes = /^(?:NOT|[-+!])$/.test(token) ? prefixes + 1 : 0;
    if (brackets > tooDeep) shape.tooDeepAt ??= at;
    shape.tokens++;
    shape.depth = Math.max(shape.depth, brackets + cases);
    shape.braces = Math.max(shape.braces, braces);
    shape.prefixes = Math.max(shape.prefixes, prefixes);
    at = end;
  }
  return shape;
}

/** Behind white space or a comment that begins here; the same place when none does. */
function behindSilence(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (two === "//") {
    const end = text.slice(at).search(/[\n\r]/);
    return end < 0 ? text.length : at + end;
  }
  if (two === "/*") {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? at : end + 2;
  }
  return /\s/.test(text[at] ?? "") ? at + 1 : at;
}

function tokenEnd(text: string, at: number): number {
  const sign = text[at] ?? "";
  if (sign === "'" || sign === '"') return quotedEnd(text, at, sign);
  if (sign === "`") {
    // Two of them within a name stand for one, and so end one name and begin the next here.
    const end = text.indexOf("`", at + 1);
    return end < 0 ? at + 1 : end + 1;
  }
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at + 1;
}

function quotedEnd(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i + 1;
  }
  return at + 1;
}
