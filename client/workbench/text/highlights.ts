import { lex } from "./lex.ts";

/**
 * Words that are drawn as keywords, in lower case: those of queries and of the schema. Words that
 * are names more often than not, such as "count" and "date", are left out.
 */
const KEYWORDS: ReadonlySet<string> = new Set(
  `all and any as asc ascending assert by call case commit concurrent constraint constraints contains
  create csv cypher delete desc descending detach different distinct drop else end ends
  exists explain fail fieldterminator filter finish for foreach from fulltext if in
  index indexes is join let limit load match merge next nodetach none normalized not of offset
  on only optional options or order periodic profile reduce relationships remove report require
  return rows scan set shortest shortestpath allshortestpaths show single skip starts
  then transactions trim typed union unique unwind use using when where with xor yield`
    .split(/\s+/)
    .filter(Boolean),
);

export type HighlightKind =
  | "keyword"
  | "comment"
  | "string"
  | "number"
  | "parameter"
  | "label"
  | "function"
  | "command"
  | "sign";

/** A stretch of text with the look it has; what has none is left out. */
export interface Highlight {
  from: number;
  to: number;
  look: HighlightKind;
}

const TOKEN =
  /(?<command>:(?:params?|help|history|clear|schema)\b)|(?<parameter>\$[\p{L}\p{N}_]*)|(?<number>0x[\da-f]+|0o[0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>[^])/giu;
const LITERALS = new Set(["true", "false", "null", "nan", "inf", "infinity"]);

/** Colours for Cypher; what is right or wrong is the parser's to say. In the order of the text. */
export function highlights(text: string): Highlight[] {
  const found: Highlight[] = [];
  /** The token before, spaces and comments left out: a name behind ":" is a label or a type. */
  let before = "";
  /** Brackets that are open: inside braces ":" precedes a value. */
  const open: string[] = [];
  const inMap = () => open.at(-1) === "{";
  for (const { kind, offset, end } of lex(text)) {
    if (kind === "space") continue;
    if (kind === "comment") found.push({ from: offset, to: end, look: "comment" });
    else if (kind === "quoted") {
      const look = text[offset] !== "`" ? "string" : !inMap() && namesKind(before) ? "label" : null;
      if (look) found.push({ from: offset, to: end, look });
      before = "`";
    } else
      for (const match of text.slice(offset, end).matchAll(TOKEN)) {
        const from = offset + match.index;
        const to = from + match[0].length;
        const look = lookOf(match.groups ?? {}, text, to, inMap() ? `{${before}` : before);
        if (look) found.push({ from, to, look });
        before = match[0];
        if ("([{".includes(before)) open.push(before);
        else if (")]}".includes(before)) open.pop();
      }
  }
  return found;
}

function lookOf(
  { command, parameter, number, name }: Partial<Record<string, string>>,
  text: string,
  end: number,
  before: string,
): HighlightKind | null {
  if (command !== undefined && !/[\p{L}\p{N}_`)(]/u.test(before)) return "command";
  if (command !== undefined) return "label";
  if (parameter !== undefined) return "parameter";
  if (number !== undefined) return "number";
  if (name === undefined) return "sign";
  const next = /^\s*[:(]/.exec(text.slice(end, end + 20))?.[0].trim();
  if (before === ".") return next === "(" ? "function" : null;
  if (namesKind(before) && next !== ":") return "label";
  const word = name.toLowerCase();
  if (next === ":" && (before === "{{" || before === "{,")) return null;
  if (LITERALS.has(word)) return "number";
  if (KEYWORDS.has(word)) return "keyword";
  return next === "(" || /^(?:\.\w+)+\(/.test(text.slice(end, end + 60)) ? "function" : null;
}

const namesKind = (before: string) => [":", "|", "&", "!"].includes(before);
