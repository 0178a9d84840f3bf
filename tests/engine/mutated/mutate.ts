import type { Draw } from "../generated/draw.ts";

/** Damage that an editor, a paste or a shell does to a text: quotes, brackets, half characters, controls. */
const STRANGE = [
  ..."'\"`()[]{}<>|&!%^=+-*/\\.,:;$#@~?_0é😀",
  "\0",
  "\t",
  "\r\n",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\ud83d",
  "\\u0027",
  "\\uZZ",
  "//",
  "/*",
  "*/",
  "..",
  "->",
  "<-",
  "=~",
  "::",
  "+=",
  "||",
];
/** Values at an edge of what there can be. */
const EXTREME = [
  "9223372036854775807",
  "9223372036854775808",
  "-9223372036854775808",
  "1e400",
  "0x7fffffffffffffff",
  "0o777",
  "null",
  "NaN",
  "$p",
  "$`p`",
  "[]",
  "{}",
  "''",
  "*",
  "point({x: 1, y: 2})",
  "date('2020-02-30')",
  "duration('P1Y')",
];
const TOKEN = /\s+|[\w$]+|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\w\s]/gs;
const MOST_REPEATS = 40;

/**
 * One to three changes to a statement, of which most make it wrong.
 *
 * @param all statements whose words may come into it
 */
export function mutated(draw: Draw, all: readonly string[]): string {
  let text = draw.one(all);
  for (let left = draw.one([1, 1, 2, 3]); left > 0; left--) text = change(draw, text, all);
  return text;
}

function change(draw: Draw, text: string, all: readonly string[]): string {
  const tokens = tokensOf(text);
  const at = draw.below(tokens.length + 1);
  const with_ = (...put: string[]) => tokens.toSpliced(at, 1, ...put).join("");
  const token = tokens[at] ?? "";
  const other = () => draw.one(tokensOf(draw.one(all)));
  return draw.way([
    () => with_(),
    () => with_(token, token),
    () => with_(other()),
    () => with_(token, " ", other(), " "),
    () => with_(draw.one(EXTREME)),
    () => with_(token + draw.one(STRANGE)),
    () => with_(draw.one(STRANGE)),
    () => with_(draw.one(tokens.length > 0 ? tokens : [""])),
    () => tokens.slice(0, at).join(""),
    () => tokens.slice(at).join(""),
    () => tokens.slice(0, at).join("") + tokensOf(draw.one(all)).slice(at).join(""),
    () =>
      with_(draw.one(["(", "[", "{", "-", "NOT ", "[["]).repeat(draw.below(MOST_REPEATS)), token),
    () => with_(`${token} `.repeat(draw.below(MOST_REPEATS))),
    () => character(draw, text),
  ]);
}

function character(draw: Draw, text: string): string {
  const at = draw.below(text.length + 1);
  return text.slice(0, at) + draw.one(["", ...STRANGE]) + text.slice(at + draw.below(2));
}

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [""];
