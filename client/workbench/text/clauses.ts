import { highlights } from "./highlights.ts";
import { lex } from "./lex.ts";

/** A clause of a statement, or a part of one that has a keyword of its own, such as WHERE. */
export interface ClausePart {
  /** Its keyword in capitals: "MATCH", "ORDER BY" */
  word: string;
  /** In the statement, UTF-16 code units */
  offset: number;
  end: number;
}

const WORDS = new Set(
  `call create delete filter finish foreach let limit match merge offset order remove return set skip
  union unwind where with yield`.split(/\s+/),
);
/** Words that begin a clause before its keyword. */
const BEFORE = new Set(["optional", "detach", "nodetach"]);
/** Keywords after which a word begins no clause: STARTS WITH, ON CREATE SET, LOAD CSV WITH. */
const WITHIN: Readonly<Record<string, ReadonlySet<string>>> = {
  with: new Set(["starts", "ends", "csv"]),
  create: new Set(["on"]),
  match: new Set(["on"]),
  set: new Set(["create", "match"]),
};

interface Token {
  text: string;
  from: number;
}

/** Returns the clauses of a statement in the order of their beginnings, those in brackets too. */
export function clauseParts(statement: string): ClausePart[] {
  const found: ClausePart[] = [];
  /** The clause that is open at each depth of brackets. */
  const open: (ClausePart | null)[] = [null];
  let before: Token | null = null;
  const close = (at: number) => {
    const clause = open.at(-1);
    if (clause)
      clause.end = at - (/\s*$/.exec(statement.slice(clause.offset, at))?.[0].length ?? 0);
  };
  for (const token of tokens(statement)) {
    const { text, from } = token;
    if (/[([{]/.test(text)) open.push(null);
    else if (/[)\]}]/.test(text)) {
      close(from);
      if (open.length > 1) open.pop();
    } else if (WORDS.has(text) && !WITHIN[text]?.has(before?.text ?? "")) {
      const offset: number = before && BEFORE.has(before.text) ? before.from : from;
      close(offset);
      const word = text === "order" ? "ORDER BY" : text.toUpperCase();
      const clause = { word, offset, end: statement.length };
      found.push(clause);
      open[open.length - 1] = clause;
    }
    before = token;
  }
  for (; open.length > 0; open.pop()) close(statement.length);
  return found;
}

/** Returns keywords in lower case, and brackets outside of quotes and comments, in their order. */
function tokens(statement: string): Token[] {
  const keywords = highlights(statement)
    .filter(({ look }) => look === "keyword")
    .map(({ from, to }) => ({ text: statement.slice(from, to).toLowerCase(), from }));
  const brackets = [...lex(statement)]
    .filter(({ kind }) => kind === "other")
    .flatMap(({ offset, end }) =>
      Array.from(statement.slice(offset, end).matchAll(/[()[\]{}]/g), ({ 0: text, index }) => ({
        text,
        from: offset + index,
      })),
    );
  return [...keywords, ...brackets].sort((a, b) => a.from - b.from);
}
