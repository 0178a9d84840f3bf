import { msg } from "../../domain/message.ts";
import type { LeftOutList } from "../left-out.ts";
import { READABLE, Refusal } from "../refusal.ts";

const NO_JSON = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/**
 * Parses a JSON text. NaN and Infinity, as written by Python, become null; several values on lines
 * of their own become a list.
 *
 * @throws Refusal with the faulty line
 */
export function parseJson(text: string, leftOut: LeftOutList): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const repaired = withoutNaN(text);
    if (repaired !== text) return parseJson(repaired, leftOut);
    return parseLines(text, leftOut) ?? refuse(text, error);
  }
}

function withoutNaN(text: string): string {
  return text.replace(NO_JSON, (found) => (found.startsWith('"') ? found : "null"));
}

/** Parses JSON Lines if the first two lines are valid JSON; otherwise returns null. */
function parseLines(text: string, leftOut: LeftOutList): unknown[] | null {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const start = lines.filter((line) => line !== "").slice(0, 2);
  if (start.length < 2 || !start.every((line) => parsed(line) !== undefined)) return null;
  return lines.flatMap((line, i) => {
    if (line === "") return [];
    const value = parsed(line);
    if (value === undefined) leftOut.add("item", `line ${i + 1}`, line);
    return value === undefined ? [] : [value];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function refuse(text: string, error: unknown): never {
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const line = place === undefined ? null : text.slice(0, Number(place)).split("\n").length;
  const where = line === null ? "it ends too early or has a fault" : `the fault is in line ${line}`;
  throw new Refusal(msg(`The file looks like JSON, but it is not: ${where}. ${READABLE}`));
}
