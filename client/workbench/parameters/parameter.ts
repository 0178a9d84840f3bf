import { msg } from "../../../domain/message.ts";
import { QueryText, type QueryMap, type QueryValue } from "../../api/query-client.ts";
import { readInteger, readLiteral } from "./literal.ts";

/** The types that the panel offers, with what their text looks like. */
export const PARAMETER_TYPES = {
  text: msg("any text"),
  integer: "42",
  float: "0.5",
  boolean: msg("true or false"),
  date: "2024-02-22",
  time: "21:40:32+01:00",
  "local time": "21:40:32",
  "date and time": "2024-02-22T21:40:32+01:00",
  "local date and time": "2024-02-22T21:40:32",
  duration: "P1Y2M3DT4H",
  point: "SRID=4326;POINT (44.5 40.2)",
  JSON: '["armenia", 3, {"open": true}]',
  null: "",
} as const;
export type ParameterType = keyof typeof PARAMETER_TYPES;

/** One parameter as it is typed in: its value is text until it is asked for. */
export interface Parameter {
  name: string;
  type: ParameterType;
  text: string;
}

const TEXTS: Partial<Record<ParameterType, { form: RegExp; type: (text: string) => string }>> = {
  date: { form: /^-?\d{4,9}-\d{2}-\d{2}$/, type: () => "Date" },
  time: { form: /^\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[-+]\d{2}:\d{2})$/, type: () => "Time" },
  "local time": { form: /^\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/, type: () => "LocalTime" },
  "date and time": {
    form: /^-?\d{4,9}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[-+]\d{2}:\d{2})?(?:\[[\w/+-]+\])?$/,
    type: (text) => (text.endsWith("]") ? "ZonedDateTime" : "OffsetDateTime"),
  },
  "local date and time": {
    form: /^-?\d{4,9}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/,
    type: () => "LocalDateTime",
  },
  duration: {
    form: /^-?P(?=.)(?:-?[\d.]+[YMWD])*(?:T(?:-?[\d.]+[HMS])+)?$/,
    type: () => "Duration",
  },
  point: { form: /^SRID=\d+;\s*POINT/, type: () => "Point" },
};

/** Returns the value of a parameter. Throws Error with what was found and what was expected. */
export function parameterValue({ type, text }: Parameter): QueryValue {
  const trimmed = text.trim();
  switch (type) {
    case "text":
      return text;
    case "null":
      return null;
    case "boolean":
      if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
      throw unlike(type, trimmed);
    case "integer":
      if (/^[-+]?\d+$/.test(trimmed)) return readInteger(trimmed);
      throw unlike(type, trimmed);
    case "float":
      if (trimmed !== "" && (trimmed === "NaN" || !Number.isNaN(Number(trimmed))))
        return Number(trimmed);
      throw unlike(type, trimmed);
    case "JSON":
      return readLiteral(text);
    default: {
      const known = TEXTS[type];
      if (!known?.form.test(trimmed)) throw unlike(type, trimmed);
      return new QueryText(known.type(trimmed), trimmed);
    }
  }
}

/** All of them by name; a later one of the same name wins. Throws Error that names the first at fault. */
export function parameterValues(parameters: readonly Parameter[]): QueryMap {
  const entries = parameters.map((parameter): [string, QueryValue] => {
    try {
      return [parameter.name, parameterValue(parameter)];
    } catch (error) {
      throw new Error(`$${parameter.name}: ${(error as Error).message}`, { cause: error });
    }
  });
  return Object.fromEntries(entries);
}

/** Returns the text of a value in the panel, which parameterValue reads back. */
export function parameterOf(name: string, value: QueryValue): Parameter {
  if (value === null) return { name, type: "null", text: "" };
  if (typeof value === "string") return { name, type: "text", text: value };
  if (typeof value === "bigint") return { name, type: "integer", text: String(value) };
  if (typeof value === "number") return { name, type: "float", text: String(value) };
  if (typeof value === "boolean") return { name, type: "boolean", text: String(value) };
  if (value instanceof QueryText) return { name, type: typeOfText(value.type), text: value.text };
  return { name, type: "JSON", text: literalText(value) };
}

/** Returns a value as readLiteral reads it. */
export function literalText(value: QueryValue): string {
  if (value === null || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(1) : String(value);
  if (Array.isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  if (value instanceof QueryText)
    return `${value.type.toLowerCase().replace(/(?:offset|zoned)/, "")}("${value.text}")`;
  const entries = Object.entries(value as QueryMap);
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${literalText(inner)}`).join(", ")}}`;
}

function typeOfText(type: string): ParameterType {
  const found = Object.entries(TEXTS).find(([, known]) =>
    [known.type(""), known.type("]")].includes(type),
  );
  return (found?.[0] as ParameterType | undefined) ?? "text";
}

function unlike(type: ParameterType, found: string): Error {
  const shown = found === "" ? "nothing" : found.slice(0, 40);
  return new Error(msg(`found ${shown}, expected ${type} such as ${PARAMETER_TYPES[type]}`));
}

/** Returns true if a kept value is a parameter. */
export function isParameter(item: unknown): item is Parameter {
  if (typeof item !== "object" || item === null) return false;
  const { name, type, text } = item as Partial<Parameter>;
  return (
    typeof name === "string" &&
    typeof text === "string" &&
    typeof type === "string" &&
    Object.hasOwn(PARAMETER_TYPES, type)
  );
}
