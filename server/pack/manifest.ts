import { type AnyNode, type DocumentNode, evaluate, parse } from "@humanwhocodes/momoa";
import { z } from "zod";
import { STATUSES } from "../../domain/status.ts";
import { id, kind } from "./columns.ts";
import { type Fault, quoted } from "./fault.ts";
import type { Pack } from "./pack.ts";
import type { Table } from "./tables.ts";

export type Manifest = Pick<Pack, "id" | "title" | "summary" | "licence" | "view">;

const FILE = "pack.json";
const text = z.string("text").regex(/\S/, "some text");
const listOf = <T>(item: z.ZodType<T>) => z.array(item, "a list");

const manifest = z.strictObject(
  {
    id,
    title: text,
    summary: text,
    licence: text,
    view: z.strictObject(
      {
        kinds: listOf(kind),
        statuses: listOf(z.enum(STATUSES, `one of ${STATUSES.join(", ")}`)),
        cardActors: listOf(id),
      },
      "an object with kinds, statuses and cardActors",
    ),
  },
  "an object with id, title, summary, licence and view",
) satisfies z.ZodType<Manifest>;

/**
 * Parses pack.json, or returns null after adding its faults. The kinds and actors that it refers to
 * must be in the table of actors.
 *
 * @param json the file's text, or null if there is none
 */
export function readManifest(json: string | null, actors: Table, faults: Fault[]): Manifest | null {
  if (json === null) return null;
  const document = parseJson(json, faults);
  if (document === null) return null;
  const value: unknown = evaluate(document);
  const addFault = (path: PropertyKey[], found: string, expected: string) =>
    faults.push({ file: FILE, line: lineOf(document, path), field: nameOf(path), found, expected });

  const parsed = manifest.safeParse(value);
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) addFault([...issue.path, key], "an unknown field", "none such");
    } else addFault(issue.path, quoted(valueAt(value, issue.path)), expectation(issue));
  }
  if (!parsed.success) return null;
  if (actors.complete) checkView(parsed.data.view, actors, addFault);
  return parsed.data;
}

function checkView(
  { kinds, cardActors }: Manifest["view"],
  actors: Table,
  addFault: (path: PropertyKey[], found: string, expected: string) => void,
) {
  const known = new Set(actors.rows.map(({ cells }) => cells["kind"]));
  kinds.forEach((name, i) => {
    if (!known.has(name)) addFault(["view", "kinds", i], quoted(name), `a kind in ${actors.file}`);
  });
  cardActors.forEach((actor, i) => {
    if (actors.lines.has(actor)) return;
    addFault(["view", "cardActors", i], quoted(actor), `the id of a row in ${actors.file}`);
  });
}

/** Parses with positions, which JSON.parse omits for most faults. */
function parseJson(json: string, faults: Fault[]): DocumentNode | null {
  try {
    return parse(json, { mode: "json" });
  } catch (error) {
    if (!(error instanceof Error && "line" in error && "column" in error)) throw error;
    const what = error.message.replace(/\.? \(\d+:\d+\)$/, "").replace(/ found$/, "");
    const found = `${what.replace(/^U/, "u")} (column ${String(error.column)})`;
    faults.push({ file: FILE, line: Number(error.line), field: null, found, expected: "JSON" });
    return null;
  }
}

function expectation(issue: z.core.$ZodIssue): string {
  // The shared id and kind schemas were written for cells, which are always strings.
  return issue.code === "invalid_type" && issue.expected === "string" ? "text" : issue.message;
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown>)?.[key],
    value,
  );
}

function nameOf(path: PropertyKey[]): string | null {
  return path.length === 0 ? null : path.map(String).join(".");
}

/** Returns the line of the deepest existing part of the path. */
function lineOf(document: DocumentNode, path: PropertyKey[]): number {
  let node: AnyNode = document.body;
  for (const key of path) {
    const inner = childOf(node, key);
    if (inner === undefined) break;
    node = inner;
  }
  return node.loc.start.line;
}

function childOf(node: AnyNode, key: PropertyKey): AnyNode | undefined {
  if (node.type === "Array") return node.elements[Number(key)]?.value;
  if (node.type !== "Object") return undefined;
  return node.members.find(({ name }) => name.type === "String" && name.value === key)?.value;
}
