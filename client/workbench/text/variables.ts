import { highlights, type HighlightKind } from "./highlights.ts";
import { lex } from "./lex.ts";

/** A variable at a place of a text. */
export interface VariableUse {
  name: string;
  from: number;
  to: number;
}

const TOKEN = /\$?[\p{L}_][\p{L}\p{N}_]*|\d[\p{L}\p{N}_.]*|[^\s]/gu;
/** Looks of words that are no names. */
const NO_NAMES: ReadonlySet<HighlightKind> = new Set(["keyword", "function", "number"]);

/** An open bracket, and what has come in it. */
interface Open {
  bracket: string;
  /** Labels or types are named: behind "|" and "&" come more of them */
  hasNames: boolean;
  /** An element of a list is named: behind "|" comes an expression */
  hasIn: boolean;
}

/** Returns every use of a variable in a statement, in its order; names of other things are none. */
export function variableUses(statement: string): VariableUse[] {
  const looks = new Map(highlights(statement).map(({ from, look }) => [from, look]));
  const found: VariableUse[] = [];
  const open: Open[] = [{ bracket: "", hasNames: false, hasIn: false }];
  let before = "";
  for (const { text, from } of tokens(statement)) {
    const inside = open.at(-1);
    if (!inside) break;
    const to = from + text.length;
    const isName = /^[`\p{L}_]/u.test(text);
    if ("([{".includes(text)) {
      const hasNames = text === "(" && inside.hasNames && ":|&!(".includes(before);
      open.push({ bracket: text, hasNames, hasIn: false });
    }
    if (")]}".includes(text)) open.length = Math.max(1, open.length - 1);
    else if (text === ":" && inside.bracket !== "{") inside.hasNames = true;
    else if (/^(?:in|where)$/i.test(text)) inside.hasIn = true;
    else if (isName && isVariable())
      found.push({ name: text.startsWith("`") ? text.slice(1, -1) : text, from, to });
    before = text;

    function isVariable(): boolean {
      const look = looks.get(from);
      if (before === "." || (look !== undefined && NO_NAMES.has(look))) return false;
      const next = /^\s*(.)/.exec(statement.slice(to))?.[1] ?? "";
      if (next === "(") return false;
      if (inside?.bracket === "{") return next !== ":" || !"{,".includes(before);
      if (before === ":" || (before === "(" && inside?.hasNames)) return false;
      return !("|&!".includes(before) && inside?.hasNames && !inside.hasIn);
    }
  }
  return found;
}

/** Returns the uses of the variable at a place, that of its definition first; none: it is no variable. */
export function usesAt(statement: string, at: number): VariableUse[] {
  const uses = variableUses(statement);
  const here = uses.find(({ from, to }) => from <= at && at <= to);
  return here ? uses.filter(({ name }) => name === here.name) : [];
}

function* tokens(statement: string): Generator<{ text: string; from: number }, void, undefined> {
  for (const { kind, offset, end } of lex(statement)) {
    const text = statement.slice(offset, end);
    if (kind === "quoted") yield { text: text.startsWith("`") ? text : '""', from: offset };
    else if (kind === "other")
      for (const match of text.matchAll(TOKEN))
        yield { text: match[0], from: offset + match.index };
  }
}
