import { StreamLanguage, type StreamParser, type StringStream } from "@codemirror/language";
import { KEYWORDS } from "./keywords.ts";

interface TokenState {
  /** What a token goes on with in the next line. */
  within: "comment" | "'" | '"' | "`" | null;
  /** The last token that is no space: a name behind ":" is a label or type. */
  last: string;
}

const OPERATOR = /^(?:[-+*/%^=<>|&!]|\.\.)+/;
const NUMBER = /^(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?|\.\d+)/i;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const LITERALS = new Set(["true", "false", "null", "inf", "nan", "infinity"]);

/** Colours for Cypher, line by line; what is right or wrong is the server's to say. */
export const cypherTokens: StreamParser<TokenState> = {
  name: "cypher",
  startState: () => ({ within: null, last: "" }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.within) return rest(stream, state);
    if (stream.eatSpace()) return null;
    const start = stream.pos;
    const style = token(stream, state);
    if (style !== "comment") state.last = stream.string.slice(start, stream.pos);
    return style;
  },
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
};

export const cypher = StreamLanguage.define(cypherTokens);

function token(stream: StringStream, state: TokenState): string | null {
  if (state.last === "" || stream.sol()) if (stream.match(/^\s*:params?\b/i)) return "meta";
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match("/*")) {
    state.within = "comment";
    return rest(stream, state);
  }
  const quote = stream.match(/^['"`]/) as RegExpMatchArray | null;
  if (quote) {
    const name = behindColon(state.last);
    state.within = quote[0] as "'" | '"' | "`";
    const style = rest(stream, state);
    return quote[0] === "`" && name ? "typeName" : style;
  }
  if (stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`)/u)) return "atom";
  if (stream.match(NUMBER)) return "number";
  const name = stream.match(NAME) as RegExpMatchArray | null;
  if (name) return nameStyle(name[0], stream, state.last);
  if (stream.match(OPERATOR)) return "operator";
  const sign = stream.next() ?? "";
  return "()[]{}".includes(sign) ? "bracket" : "punctuation";
}

function nameStyle(name: string, stream: StringStream, last: string): string {
  if (last === ".") return /^\s*\(/.test(ahead(stream)) ? "function" : "propertyName";
  if (behindColon(last) && !/^\s*:/.test(ahead(stream))) return "typeName";
  const word = name.toLowerCase();
  if (LITERALS.has(word)) return "literal";
  if (/^\s*:/.test(ahead(stream)) && (last === "{" || last === ",")) return "propertyName";
  if (KEYWORDS.has(word)) return "keyword";
  return /^(?:\.\w+)*\s*\(/.test(ahead(stream)) ? "function" : "variableName";
}

const behindColon = (last: string) => last === ":" || last === "|" || last === "&" || last === "!";

const ahead = (stream: StringStream) => stream.string.slice(stream.pos);

function rest(stream: StringStream, state: TokenState): string {
  const { within } = state;
  if (within === "comment") {
    if (stream.match(/^.*?\*\//)) state.within = null;
    else stream.skipToEnd();
    return "comment";
  }
  const closed =
    within === "`" ? /^(?:``|[^`])*`/ : within === "'" ? /^(?:\\.|[^'\\])*'/ : /^(?:\\.|[^"\\])*"/;
  if (stream.match(closed)) state.within = null;
  else stream.skipToEnd();
  return within === "`" ? "variableName" : "string";
}
