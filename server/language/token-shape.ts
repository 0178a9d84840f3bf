/** Token counts that indicate how hard a text may be to parse. */
export interface TokenShape {
  /** Number of tokens without white space and comments. */
  tokens: number;
  /** Maximum nesting of brackets of any kind and CASE. */
  depth: number;
  /** Maximum nesting of braces: subqueries and maps. */
  braces: number;
  /** Maximum number of successive NOT, +, - and !. */
  prefixes: number;
  /** Offset of the first bracket nested deeper than `tooDeep`. */
  tooDeepAt: number | undefined;
}

const BLANKS = /(?:\s+|\/\/[^\n\r]*)+/y;
const WORD = /[\p{L}\p{N}\p{Pc}]+/uy;
const OPENING = "([{";
const CLOSING = ")]}";
/** A text with an unclosed quote is invalid; beyond this number of them it is read less exactly. */
const MOST_UNCLOSED = 8;

/**
 * Counts the tokens of an unparsed text in linear time. As in Cypher's own lexer, an unclosed quote
 * or comment is a character like any other, and the text after it counts.
 *
 * @param tooDeep maximum nesting of brackets
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

/** Yields the start and the exclusive end of each token. */
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
      // A doubled backtick within a name is an escape; here it ends one name and begins the next.
      if (at < lastTick) end = text.indexOf("`", at + 1) + 1;
    } else if (sign === "/" && text.startsWith("/*", at) && at + 1 < lastComment) {
      at = text.indexOf("*/", at + 2) + 2;
      continue;
    } else {
      const blanksEnd =
        sign > " " && sign !== "/" && sign < "\x7f" ? at : matchEnd(BLANKS, text, at);
      if (blanksEnd > at) {
        at = blanksEnd;
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

/** Returns true for an ASCII letter or digit, or _. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f
  );
}

/** Returns the offset after the closing quote; -1 if there is none. */
function quotedEnd(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === quote) return i + 1;
  }
  return -1;
}

/**
 * Returns the end of a sticky expression's match at an offset; the offset itself if it does not
 * match.
 */
function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
