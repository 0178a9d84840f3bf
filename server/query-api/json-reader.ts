import { placeOf } from "../language/place.ts";
import type { Value } from "../store/value.ts";

/**
 * Thrown if a request is not JSON or holds a value that Cypher has no type for; the message
 * includes the position.
 */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
}

const DEEPEST = 500;
/** Parsing a million numbers blocks the event loop for a fifth of a second. */
const MOST_VALUES = 1_000_000;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = new Map<string, Value>([
  ["null", null],
  ["true", true],
  ["false", false],
]);
const INTEGER = /^-?\d+$/;
const LIMIT = 2n ** 63n;

/**
 * Parses JSON without the losses of JSON.parse: a number without a fraction becomes a bigint.
 * Building a syntax tree with positions first would take fifty times as long, and a gigabyte for
 * requests that anyone may send.
 */
export class JsonReader {
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the value of the text. Throws JsonFault. */
  read(): Value {
    const value = this.#value(0);
    if (this.#next() !== "") throw this.#unexpected("the end");
    return value;
  }

  #value(depth: number): Value {
    if (++this.#values > MOST_VALUES) throw this.#fault(`more than ${MOST_VALUES} values`);
    const sign = this.#next();
    if (sign === '"') return this.#string();
    if (sign === "{") return this.#object(depth + 1);
    if (sign === "[") return this.#array(depth + 1);
    for (const [word, value] of WORDS)
      if (sign === word[0] && this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    return this.#number();
  }

  #array(depth: number): Value[] {
    const items: Value[] = [];
    this.#open(depth);
    if (this.#take("]")) return items;
    do items.push(this.#value(depth));
    while (this.#take(","));
    if (!this.#take("]")) throw this.#unexpected(", or ]");
    return items;
  }

  #object(depth: number): Record<string, Value> {
    const members: Record<string, Value> = {};
    this.#open(depth);
    if (this.#take("}")) return members;
    do {
      if (this.#next() !== '"') throw this.#unexpected("a quoted name");
      const at = this.#at;
      const name = this.#string();
      if (name === "__proto__") throw this.#fault(found(name, "a name other than __proto__"), at);
      if (!this.#take(":")) throw this.#unexpected(":");
      members[name] = this.#value(depth);
    } while (this.#take(","));
    if (!this.#take("}")) throw this.#unexpected(", or }");
    return members;
  }

  #open(depth: number): void {
    if (depth > DEEPEST) throw this.#fault(`nested deeper than ${DEEPEST} brackets`);
    this.#at++;
  }

  #string(): string {
    const start = this.#at;
    let end = start;
    do end = this.#text.indexOf('"', end + 1);
    while (end > 0 && this.#isEscaped(end));
    if (end < 0) throw this.#fault("not JSON: a string that is not closed");
    this.#at = end + 1;
    const text = this.#unescaped(start, end + 1);
    if (/\p{Surrogate}/u.test(text))
      throw this.#fault(found("a lone surrogate", "well-formed Unicode"), start);
    if (text.includes("\0")) throw this.#fault(found("NUL", "text without NUL"), start);
    return text;
  }

  #unescaped(start: number, end: number): string {
    try {
      return JSON.parse(this.#text.slice(start, end)) as string;
    } catch {
      const problem = "not JSON: a string with an invalid escape or a control character";
      throw this.#fault(problem, start);
    }
  }

  #isEscaped(at: number): boolean {
    let before = at;
    while (this.#text[before - 1] === "\\") before--;
    return (at - before) % 2 === 1;
  }

  #number(): number | bigint {
    NUMBER.lastIndex = this.#at;
    if (!NUMBER.test(this.#text)) throw this.#unexpected("a value");
    const start = this.#at;
    const digits = this.#text.slice(start, NUMBER.lastIndex);
    this.#at = NUMBER.lastIndex;
    if (INTEGER.test(digits)) {
      // No 64-bit integer has more digits, and parsing a million digits is slow.
      const whole = digits.length > 20 ? LIMIT : BigInt(digits);
      if (whole >= -LIMIT && whole < LIMIT) return whole;
      throw this.#fault(found(digits, "an integer of 64 bits"), start);
    }
    const value = Number(digits);
    if (Number.isFinite(value)) return value;
    throw this.#fault(found(digits, "a number below 1.8e308"), start);
  }

  /** Skips white space and returns the next character; "" at the end. */
  #next(): string {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
    return this.#text.charAt(this.#at);
  }

  #take(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at++;
    return true;
  }

  #unexpected(expected: string): JsonFault {
    const sign = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    const there = this.#at < this.#text.length ? sign : "the end";
    return this.#fault(`not JSON: ${found(there, expected)}`);
  }

  #fault(problem: string, at = this.#at): JsonFault {
    const { line, column } = placeOf(this.#text, { start: at, end: at });
    return new JsonFault(`line ${line}, column ${column}: ${problem}`);
  }
}

const found = (what: string, expected: string): string =>
  `found ${what.slice(0, 60)}, expected ${expected}`;
