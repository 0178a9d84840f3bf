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

const SILENCE = /(?:\s+|\/\/[^\n\r]*)+/y;
const WORD = /[\p{L}\p{N}\p{Pc}]+/uy;
const OPENING = "([{";
const CLOSING = ")]}";
/** A text with a quote that is not closed is wrong; one with more of them is not read as exactly. */
const MOST_UNCLOSED = 8;

/**
 * Counts the tokens of a text that nothing has parsed yet, in a time that grows as the text does. As
 * for Cypher's own lexer, a quote or a comment that is not closed is a sign like any other, and
 * what follows it counts.
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
  for (const [at, end] of tokens(text)) {
    const sign = end === at + 1 ? text.charAt(at) : "";
    const word = end - at === 3 || end - at === 4 ? text.slice(at, end).toUpperCase() : "";
    if (sign !== "" && OPENING.includes(sign)) brackets++;
    else if (sign !== "" && CLOSING.includes(sign)) brackets = Math.max(0, brackets - 1);
    if (sign === "{") braces++;
    else if (sign === "}") braces = Math.max(0, braces - 1);
    if (word === "CASE") cases++;
    else if (word === "END") cases = Math.max(0, cases - 1);
    const isPrefix = sign === "-" || sign === "+" || sign === "!" || word === "NOT";
    prefixes = isPrefix ? prefixes + 1 : 0;
    if (brackets > tooDeep) shape.tooDeepAt ??= at;
    shape.tokens++;
    shape.depth = Math.max(shape.depth, brackets + cases);
    shape.braces = Math.max(shape.braces, braces);
    shape.prefixes = Math.max(shape.prefixes, prefixes);
  }
  return shape;
}

/** Where each token begins, and behind its last character. */
function* tokens(text: string): Generator<[at: number, end: number], void, undefined> {
  const lastComment = text.lastIndexOf("*/");
  const lastTick = text.lastIndexOf("`");
  let unclosed = 0;
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    let end = at + 1;
    if (sign === "'" || sign === '"') {
      const closed = unclosed < MOST_UNCLOSED ? quotedEnd(text, at, sign) : -1;
      if (closed < 0) unclosed++;
      else end = closed;
    } else if (sign === "`") {
      // Two of them within a name stand for one, and so end one name and begin the next here.
      if (at < lastTick) end = text.indexOf("`", at + 1) + 1;
    } else if (sign === "/" && text.startsWith("/*", at) && at + 1 < lastComment) {
      at = text.indexOf("*/", at + 2) + 2;
      continue;
    } else {
      const silence =
        sign > " " && sign !== "/" && sign < "\x7f" ? at : matchEnd(SILENCE, text, at);
      if (silence > at) {
        at = silence;
        continue;
      }
      end = Math.max(end, wordEnd(text, at));
    }
    yield [at, end];
    at = end;
  }
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) > 0x7f ? matchEnd(WORD, text, at) : end;
}

/** A letter or digit of ASCII, or _. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f
  );
}

/** Behind the quote that closes; -1 when none does. */
function quotedEnd(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i + 1;
  }
  return -1;
}

/** Where a sticky expression ends that matches from a place on; the same place when it does not. */
function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
