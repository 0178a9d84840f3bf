import { msg } from "../../../domain/message.ts";
import { QueryText, type QueryMap, type QueryValue } from "../../api/query-client.ts";

/** A text that is no literal: `offset` is where, in UTF-16 code units from 0. */
export class LiteralError extends Error {
  override readonly name = "LiteralError";
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const TOKEN =
  /\s*(?:(?<number>[-+]?(?:0x[\da-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))|(?<string>"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|(?<word>[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)|(?<sign>[[\]{}(),:]))/iuy;
const WORDS: Readonly<Record<string, QueryValue>> = {
  null: null,
  true: true,
  false: false,
  nan: NaN,
  inf: Infinity,
  infinity: Infinity,
};
const TEMPORALS: Readonly<Record<string, (text: string) => string>> = {
  date: () => "Date",
  time: () => "Time",
  localtime: () => "LocalTime",
  datetime: (text) => (text.includes("[") ? "ZonedDateTime" : "OffsetDateTime"),
  localdatetime: () => "LocalDateTime",
  duration: () => "Duration",
};
const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const DEEPEST = 100;
const EXPECTED = msg(
  "a number, text in quotes, true, false, null, a list, a map or date('2024-02-22')",
);

/**
 * Returns the value of a literal as Cypher writes it, which JSON is one of: integers of 64 bits,
 * floats, text, lists, maps, and temporals such as `date('2024-02-22')`. Throws LiteralError.
 */
export function readLiteral(text: string): QueryValue {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

/** Returns a 64-bit integer from its text. Throws RangeError where it does not fit. */
export function readInteger(text: string): bigint {
  const negative = text.startsWith("-");
  const size = BigInt(text.replace(/^[-+]/, ""));
  const value = negative ? -size : size;
  if (BigInt.asIntN(64, value) !== value)
    throw new RangeError("an integer is at most 9223372036854775807 and at least its negative − 1");
  return value;
}

type Kind = "number" | "string" | "word" | "sign" | "end";

class Reader {
  #at = 0;
  #kind: Kind = "end";
  #token = "";
  #offset = 0;

  constructor(private readonly text: string) {
    this.#next();
  }

  value(depth: number): QueryValue {
    if (depth > DEEPEST) this.#fail(msg(`no more than ${DEEPEST} levels`));
    const [kind, token] = [this.#kind, this.#token];
    if (kind === "sign" && token === "[") return this.#list(depth);
    if (kind === "sign" && token === "{") return this.#map(depth);
    if (kind === "number") return this.#number(token);
    if (kind === "string") return this.#taken(unquote(token));
    if (kind === "word") return this.#word(token);
    return this.#fail(EXPECTED);
  }

  end(): void {
    if (this.#kind !== "end") this.#fail(msg("nothing more"));
  }

  #list(depth: number): QueryValue[] {
    const list: QueryValue[] = [];
    this.#sign("[");
    while (this.#token !== "]" || this.#kind !== "sign") {
      if (list.length > 0) this.#sign(",");
      list.push(this.value(depth + 1));
    }
    return this.#taken(list);
  }

  #map(depth: number): QueryMap {
    const entries: [string, QueryValue][] = [];
    this.#sign("{");
    while (this.#token !== "}" || this.#kind !== "sign") {
      if (entries.length > 0) this.#sign(",");
      if (this.#kind !== "word" && this.#kind !== "string") this.#fail(msg("a key"));
      const key = this.#taken(
        this.#kind === "string" ? unquote(this.#token) : this.#token.replaceAll("`", ""),
      );
      this.#sign(":");
      entries.push([key, this.value(depth + 1)]);
    }
    return this.#taken(Object.fromEntries(entries));
  }

  #number(token: string): QueryValue {
    const whole = /^[-+]?(?:\d+|0x[\da-f]+|0o[0-7]+)$/i.test(token);
    if (!whole) return this.#taken(Number(token));
    try {
      return this.#taken(readInteger(token));
    } catch (error) {
      throw new LiteralError((error as RangeError).message, this.#offset);
    }
  }

  #word(token: string): QueryValue {
    const word = token.toLowerCase();
    if (Object.hasOwn(WORDS, word)) return this.#taken(WORDS[word] ?? null);
    const type = Object.hasOwn(TEMPORALS, word) ? TEMPORALS[word] : undefined;
    if (!type) return this.#fail(EXPECTED);
    this.#next();
    this.#sign("(");
    if (this.#kind !== "string") this.#fail(msg(`the text of a ${word} in quotes`));
    const text = this.#taken(unquote(this.#token));
    this.#sign(")");
    return new QueryText(type(text), text);
  }

  #sign(sign: string): void {
    if (this.#kind !== "sign" || this.#token !== sign) this.#fail(`"${sign}"`);
    this.#next();
  }

  #taken<T>(value: T): T {
    this.#next();
    return value;
  }

  #next(): void {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.text);
    const rest = this.text.slice(this.#at);
    if (!match?.groups) {
      this.#offset = this.#at + rest.length - rest.trimStart().length;
      this.#token = this.text.slice(this.#offset);
      this.#kind = "end";
      if (this.#token !== "") this.#fail(EXPECTED);
      return;
    }
    const [kind, token] = Object.entries(match.groups).find(([, part]) => part !== undefined) ?? [];
    this.#kind = kind as Kind;
    this.#token = token ?? "";
    this.#offset = TOKEN.lastIndex - this.#token.length;
    this.#at = TOKEN.lastIndex;
  }

  #fail(expected: string): never {
    const found = this.#token === "" ? msg("the end") : this.#token.slice(0, 40);
    throw new LiteralError(msg(`found ${found}, expected ${expected}`), this.#offset);
  }
}

function unquote(token: string): string {
  return token
    .slice(1, -1)
    .replace(/\\(?:u([\da-f]{4})|([^]))/gi, (_, hex?: string, letter?: string) =>
      hex !== undefined
        ? String.fromCharCode(parseInt(hex, 16))
        : (ESCAPES[letter ?? ""] ?? letter ?? ""),
    );
}
