import { msg } from "../../../domain/message.ts";
import { QueryText, type QueryMap, type QueryValue } from "../../api/query-client.ts";
import { LiteralError, readLiteral } from "../parameters/literal.ts";
import {
  literalText,
  PARAMETER_TYPES,
  parameterOf,
  parameterValue,
  type Parameter,
  type ParameterType,
} from "../parameters/parameter.ts";
import { usedParameters } from "../text/names.ts";
import { pieces } from "../text/pieces.ts";

/** Types of which a reader picks a value instead of typing it, with the type that is sent. */
export const PICKED_TYPES = {
  actor: "text",
  predicate: "text",
  sign: "integer",
  day: "text",
} as const satisfies Record<string, ParameterType>;
export type AskedType = ParameterType | keyof typeof PICKED_TYPES;

export const DRAWN = ["graph", "table", "chart"] as const;
export type Drawn = (typeof DRAWN)[number];

/** A parameter of a statement, with the field in which its value is given. */
export interface AskedParameter extends Parameter {
  asked: AskedType;
  meaning: string;
}

/** A parameter without the field that it was asked in. */
export const asParameter = ({ name, type, text }: Parameter): Parameter => ({ name, type, text });

/** A statement as a file holds it: a header of `// key: value` lines, then its Cypher. */
export interface StatementFile {
  title: string;
  purpose: string;
  parameters: AskedParameter[];
  drawn: Drawn;
  /** Other words by which people look for it; "" for none */
  words?: string;
  /** Without the `;` at its end */
  text: string;
}

/** A file that holds no statement that can be read; the message names the line. */
export class StatementFileError extends Error {
  override readonly name = "StatementFileError";
  constructor(line: number, found: string, expected: string) {
    const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
    super(msg(`line ${line}: found ${shown}, expected ${expected}`));
  }
}

const ENTRY = /^\/\/\s*(title|purpose|parameters|types|example|drawn|words|columns):\s*(.+?)\s*$/;
const TITLE = /^\/\/\s*title:/;

/** The entries of a header, each with its line in the file, from 1. */
type Header = Map<string, { line: number; text: string }>;

/**
 * Returns the statements of a file in order; each but the first begins with its `// title:` line. A
 * file without a header is one statement without a title. Throws StatementFileError.
 */
export function readStatementFile(file: string): StatementFile[] {
  const lines = file.replace(/^\uFEFF/, "").split(/\r?\n/);
  const starts = lines.flatMap((line, i) => (TITLE.test(line) ? [i] : []));
  if (starts[0] === undefined || lines.slice(0, starts[0]).some((line) => line.trim() !== ""))
    starts.unshift(0);
  return starts.map((start, i) => readOne(lines.slice(start, starts[i + 1]), start));
}

/** Returns statements as a file that readStatementFile reads back. */
export function writeStatementFile(all: readonly StatementFile[]): string {
  return all.map(writeOne).join("\n");
}

function readOne(lines: readonly string[], before: number): StatementFile {
  const header: Header = new Map();
  const body = lines.map((line, i) => {
    const [, key = "", text = ""] = ENTRY.exec(line) ?? [];
    if (key === "") return line;
    header.set(key, { line: before + i + 1, text });
    return "";
  });
  const whole = body.join("\n").trim();
  const [first] = pieces(whole).filter(({ kind }) => kind === "cypher");
  if (!first) throw new StatementFileError(before + 1, msg("no statement"), msg("one of Cypher"));
  const text = whole.replace(/;\s*$/, "");
  const drawn = header.get("drawn");
  const form = DRAWN.find((one) => one === (drawn?.text ?? "table"));
  if (!form) throw new StatementFileError(drawn?.line ?? 0, drawn?.text ?? "", DRAWN.join(", "));
  return {
    title: header.get("title")?.text ?? "",
    purpose: header.get("purpose")?.text ?? "",
    parameters: readParameters(header, text),
    drawn: form,
    ...(header.has("words") && { words: header.get("words")?.text ?? "" }),
    text,
  };
}

function readParameters(header: Header, text: string): AskedParameter[] {
  const meanings = readMeanings(header.get("parameters")?.text ?? "");
  const types = readMap(header, "types");
  const examples = readMap(header, "example");
  const names = usedParameters(text).filter((name) => Object.hasOwn(examples, name));
  return names.map((name) => {
    const type = types[name];
    const asked = type === undefined ? null : typeOf(type);
    if (type !== undefined && asked === null)
      throw new StatementFileError(
        header.get("types")?.line ?? 0,
        `$${name}: ${literalText(type)}`,
        [...Object.keys(PICKED_TYPES), ...Object.keys(PARAMETER_TYPES)].join(", "),
      );
    const parameter = typed(name, asked, examples[name] ?? null);
    return { ...parameter, asked: asked ?? parameter.type, meaning: meanings.get(name) ?? "" };
  });
}

/** A value of another type than its text can have: the text is kept, and the panel says why. */
function typed(name: string, asked: AskedType | null, value: QueryValue): Parameter {
  const parameter = parameterOf(name, value);
  if (asked === null) return parameter;
  const type = sentType(asked);
  if (type === parameter.type) return parameter;
  const isPlain = typeof value === "string" || parameter.type === "integer";
  return isPlain ? { name, type, text: parameter.text } : parameter;
}

/** The type in which the value of a field is sent. */
export function sentType(asked: AskedType): ParameterType {
  return Object.hasOwn(PICKED_TYPES, asked)
    ? PICKED_TYPES[asked as keyof typeof PICKED_TYPES]
    : (asked as ParameterType);
}

function typeOf(value: QueryValue): AskedType | null {
  const isType =
    typeof value === "string" &&
    (Object.hasOwn(PICKED_TYPES, value) || Object.hasOwn(PARAMETER_TYPES, value));
  return isType ? (value as AskedType) : null;
}

function readMeanings(text: string): Map<string, string> {
  const parts = text.split(";").map((part) => /^\s*\$([\p{L}\p{N}_]+)\s+–\s+(.*)$/u.exec(part));
  return new Map(parts.flatMap((part) => (part?.[1] ? [[part[1], part[2]?.trim() ?? ""]] : [])));
}

function readMap(header: Header, key: "types" | "example"): QueryMap {
  const { line, text } = header.get(key) ?? { line: 0, text: "{}" };
  try {
    const value = readLiteral(text);
    if (isMap(value)) return value;
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    throw new StatementFileError(line, `${key}: ${text}`, msg(`a map; ${error.message}`));
  }
  throw new StatementFileError(line, `${key}: ${text}`, msg('a map such as {"n": 5}'));
}

function isMap(value: QueryValue): value is QueryMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isText(value);
}

const isText = (value: QueryValue): value is QueryText => value instanceof QueryText;

function writeOne({ title, purpose, parameters, drawn, text }: StatementFile): string {
  const line = (key: string, value: string) => `// ${key}: ${value.replace(/\s+/g, " ").trim()}\n`;
  const types = Object.fromEntries(parameters.map(({ name, asked }) => [name, asked]));
  const values = Object.fromEntries(parameters.map((one) => [one.name, valueOrText(one)]));
  const explained = parameters.filter(({ meaning }) => meaning !== "");
  const meanings = explained.map(({ name, meaning }) => `$${name} – ${meaning}`).join("; ");
  const header = [
    line("title", title),
    purpose && line("purpose", purpose),
    meanings && line("parameters", meanings),
    parameters.length > 0 && line("types", literalText(types)),
    parameters.length > 0 && `// example: ${literalText(values)}\n`,
    line("drawn", drawn),
  ];
  return `${header.filter(Boolean).join("")}\n${text.trim().replace(/;$/, "")};\n`;
}

/** A value that was only half typed goes out as its text. */
function valueOrText(parameter: Parameter): QueryValue {
  try {
    return parameterValue(parameter);
  } catch {
    return parameter.text;
  }
}
