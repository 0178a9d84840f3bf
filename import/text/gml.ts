import { msg } from "../../domain/message.ts";
import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Fields } from "../graph/draft.ts";
import { textOf, truthOf } from "../graph/texts.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { Refusal } from "../refusal.ts";
import { readNumber } from "../sign.ts";

/*
 * Read here and not by a library, because there is none that is maintained.
 */

type Value = string | number | Entry[];
interface Entry {
  key: string;
  value: Value;
  line: number;
}

/**
 * Reads GML as networkx, igraph and yEd write it: nodes and edges with any attributes; those of an
 * inner list get its name and their own.
 *
 * @throws Refusal if brackets do not match
 */
export function readGml(text: string): Imported {
  const graph = new GmlParser(text).parse().find(({ key }) => key === "graph")?.value;
  if (!Array.isArray(graph)) throw new Refusal(msg("The GML file holds no graph."));
  const draft = emptyDraft(new LeftOutList());
  const directed = truthOf(graph.find(({ key }) => key === "directed")?.value) ?? false;
  for (const { key, value, line } of graph) {
    const at = `line ${line}`;
    if (!Array.isArray(value)) draft.fields.set(key, value);
    else if (key === "node") {
      const fields = fieldsOf(value);
      const id = textOf(fields.get("id"));
      const [x, y] = [readNumber(fields.get("graphics.x")), readNumber(fields.get("graphics.y"))];
      const place = x === null || y === null ? null : { x, y: y === 0 ? 0 : -y };
      draft.actors.push({ id, fields, times: [], place, at });
    } else if (key === "edge") {
      const fields = fieldsOf(value);
      const [from, to] = ["source", "target"].map((end) => textOf(fields.get(end)));
      for (const end of ["source", "target"]) fields.delete(end);
      const ends = { from: from ?? "", to: to ?? "" };
      draft.relations.push({ id: "", ...ends, symmetric: !directed, fields, times: [], at });
    } else draft.leftOut.add("item", at, key);
  }
  draft.title = textOf(draft.fields.get("label")) || textOf(draft.fields.get("name"));
  return assemble("GML", draft);
}

function fieldsOf(entries: readonly Entry[], prefix = "", fields: Fields = new Map()): Fields {
  for (const { key, value } of entries)
    if (Array.isArray(value)) fieldsOf(value, `${prefix}${key}.`, fields);
    else if (!fields.has(prefix + key)) fields.set(prefix + key, value);
  return fields;
}

const TOKEN = /\[|\]|"([^"]*)"|[^\s[\]"]+|\n|#.*/g;
const DEEPEST = 100;

class GmlParser {
  #line = 1;
  #tokens: IterableIterator<RegExpMatchArray>;

  constructor(text: string) {
    this.#tokens = text.replace(/\r\n?/g, "\n").matchAll(TOKEN);
  }

  /** Parses entries to the end of the list or of the text. */
  parse(depth = 0): Entry[] {
    if (depth > DEEPEST) throw new Refusal(msg("The lists of the GML file are nested too deeply."));
    const entries: Entry[] = [];
    for (;;) {
      const key = this.#next();
      if (key === null || key[0] === "]") {
        if ((key === null) !== (depth === 0))
          throw new Refusal(
            msg(`The brackets of the GML file do not match in line ${this.#line}.`),
          );
        return entries;
      }
      const line = this.#line;
      const token = this.#next();
      if (token === null)
        throw new Refusal(msg(`The GML file ends in line ${this.#line} before it is complete.`));
      const value = token[0] === "[" ? this.parse(depth + 1) : valueOf(token);
      entries.push({ key: key[0], value, line });
    }
  }

  #next(): RegExpMatchArray | null {
    for (;;) {
      const next = this.#tokens.next();
      if (next.done === true) return null;
      const token: RegExpMatchArray = next.value;
      if (token[0] === "\n") this.#line += 1;
      else if (!token[0].startsWith("#")) {
        if (token[1] !== undefined) this.#line += token[1].split("\n").length - 1;
        return token;
      }
    }
  }
}

function valueOf([whole, quoted]: RegExpMatchArray): string | number {
  if (quoted !== undefined) return unescaped(quoted);
  const number = Number(whole);
  return Number.isNaN(number) ? whole : number;
}

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  apos: "'",
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi;

/** GML writes other letters than ASCII as HTML does. */
function unescaped(text: string): string {
  return text.replace(ENTITY, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
