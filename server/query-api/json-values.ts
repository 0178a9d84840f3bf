import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { Bytes, type Value } from "../store/value.ts";

/** A request that is no JSON, or holds what Cypher has no value for; the message names the place. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
}

const DEEPEST = 500;
const INTEGER = /^-?\d+$/;
const MOST = 2n ** 63n;

/**
 * Reads JSON without the losses of JSON.parse: a number without a fraction becomes a bigint, one
 * with a fraction or an exponent a number. Refuses what would be bent on its way to an engine.
 *
 * @throws JsonFault with line and column.
 */
export function readJsonValues(text: string): Value {
  refuseDepth(text);
  let body: ValueNode;
  try {
    body = parse(text, { mode: "json" }).body;
  } catch (error) {
    throw new JsonFault(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return valueOf(body, text);
}

function valueOf(node: ValueNode, text: string): Value {
  switch (node.type) {
    case "Null":
      return null;
    case "Boolean":
      return node.value;
    case "String":
      return wellFormed(node.value, node);
    case "Number":
      return numberOf(text.slice(node.loc.start.offset, node.loc.end.offset), node);
    case "Array":
      return node.elements.map((element) => valueOf(element.value, text));
    case "Object":
      return Object.fromEntries(
        node.members.map(({ name, value }) => {
          const key = name.type === "String" ? name.value : name.name;
          if (key === "__proto__") throw fault("a name other than __proto__", key, name);
          return [wellFormed(key, name), valueOf(value, text)];
        }),
      );
    default:
      throw fault("a JSON value", node.type, node);
  }
}

function numberOf(digits: string, node: ValueNode): number | bigint {
  if (INTEGER.test(digits)) {
    const whole = BigInt(digits);
    if (whole >= -MOST && whole < MOST) return whole;
    throw fault("an integer of 64 bits", digits, node);
  }
  const value = Number(digits);
  if (Number.isFinite(value)) return value;
  throw fault("a number below 1.8e308", digits, node);
}

function wellFormed(text: string, node: { loc: ValueNode["loc"] }): string {
  if (/\p{Surrogate}/u.test(text)) throw fault("well-formed Unicode", "a lone surrogate", node);
  if (text.includes("\0")) throw fault("text without NUL", "NUL", node);
  return text;
}

function fault(expected: string, found: string, { loc }: { loc: ValueNode["loc"] }): JsonFault {
  const { line, column } = loc.start;
  return new JsonFault(
    `line ${line}, column ${column}: found ${found.slice(0, 60)}, expected ${expected}`,
  );
}

/** Brackets inside text do not count; the parser itself would run out of stack. */
function refuseDepth(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > DEEPEST)
        throw new JsonFault(`offset ${i}: nested deeper than ${DEEPEST} brackets`);
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
}

/** Whether a JSON value is an object, not one of the classes of values. */
export function isMap(value: Value | undefined): value is Record<string, Value> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Bytes)
  );
}
