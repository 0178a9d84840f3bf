import type { Diagnostic } from "../../domain/contract/cypher.ts";
import type { Names } from "./messages.ts";
import { registry } from "./registry.ts";
import { similarName } from "./similar-name.ts";

const FUNCTIONS = [...registry.functions, ...registry.cypher25].map(({ name }) => name);
const PROCEDURES = registry.procedures.map(({ name }) => name);

/** The library's words about any name that it does not know; the name itself says more. */
const ADVICE = /\. Make sure you didn't misspell it\b.*$/;

/** Adds to what is said about an unknown name the one that is there and means the same. */
export function withMeantName(diagnostic: Diagnostic, text: string, names: Names): Diagnostic {
  const { offset, end, message } = diagnostic;
  const name = text.slice(offset, end).replace(/^`|`$/g, "");
  const known = namesAt(text, offset, end, names);
  if (!known || known.includes(name)) return diagnostic;
  const meant = similarName(name, known);
  if (meant === undefined) return diagnostic;
  return { ...diagnostic, message: `${message.replace(ADVICE, "")}: did you mean ${meant}?` };
}

/** The names that can stand at a place; null: none that are known. */
function namesAt(text: string, offset: number, end: number, names: Names): string[] | null {
  if (/^\s*\(/.test(text.slice(end)))
    return /\bCALL\s*$/i.test(text.slice(0, offset)) ? PROCEDURES : FUNCTIONS;
  return /[:|&!]\s*$/.test(text.slice(0, offset))
    ? [...names.labels, ...names.relationshipTypes]
    : null;
}
