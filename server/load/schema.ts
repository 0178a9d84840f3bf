import { splice } from "../cypher/gate.ts";
import { StoreError, type Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import type { Value } from "../store/value.ts";
import { elementOf, doesTheSame, isOver, isSame, type SchemaElement } from "./schema-element.ts";
import type { LoadScripts } from "./scripts.ts";
import { textOf } from "./text-of.ts";

const texts = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

/**
 * Reads all constraints and indexes of a Neo4j except its token lookup indexes, and except those of
 * Entente's constraints that another process is creating: Neo4j lists the index before the
 * constraint that will own it. Rejects with StoreError.
 */
export async function readSchema(store: Store, scripts: LoadScripts): Promise<SchemaElement[]> {
  const ask = async (kind: SchemaElement["kind"], script: string) => {
    const statement = scripts.contents.statement(script);
    const { rows } = await collectRows(store, statement, {}, { mode: "read" });
    return rows.map((row) => element(kind, row));
  };
  const constraints = await ask("constraint", "constraints");
  const indexes = await ask("index", "indexes");
  const coming = statements(scripts)
    .map(elementOf)
    .filter(({ kind }) => kind === "constraint");
  const isComing = (index: SchemaElement) =>
    !index.owner && coming.some((one) => one.name === index.name && isOver(one, index));
  return [...constraints, ...indexes.filter((index) => !isComing(index))];
}

function element(kind: SchemaElement["kind"], row: Row): SchemaElement {
  return {
    kind,
    name: textOf(row["name"]),
    type: textOf(row["type"]),
    labelsOrTypes: texts(row["labelsOrTypes"]),
    properties: texts(row["properties"]),
    owner: typeof row["owner"] === "string" ? row["owner"] : null,
  };
}

/**
 * Separates Entente's constraints and indexes from others; skips indexes that belong to a
 * constraint.
 */
export function ownAndOther(
  found: readonly SchemaElement[],
  scripts: LoadScripts,
): { own: SchemaElement[]; other: SchemaElement[] } {
  const known = statements(scripts).map(elementOf);
  const free = found.filter(({ kind, owner }) => kind === "constraint" || !owner);
  const own = free.filter((each) => known.some((one) => isSame(one, each)));
  return { own, other: free.filter((each) => !own.includes(each)) };
}

/**
 * Creates missing constraints and indexes. A foreign index over the same properties serves both; a
 * foreign index with the same name is kept, and searches then work without ours.
 *
 * @param found constraints and indexes of the database
 * @param only scripts of cypher/schema; defaults to all
 * @throws StoreError `failed` if a constraint's name is taken
 */
export async function makeSchema(
  store: Store,
  scripts: LoadScripts,
  found: readonly SchemaElement[],
  made: (script: string) => void,
  only: readonly string[] = scripts.schema.names,
): Promise<void> {
  for (const script of only)
    for (const statement of scripts.schema.script(script).statements) {
      if (!isCovered(elementOf(statement), found)) await make(store, statement);
      made(script);
    }
}

/** Returns true if the element needs no creation. */
function isCovered(wanted: SchemaElement, found: readonly SchemaElement[]): boolean {
  const namesake = found.find(({ name }) => name === wanted.name);
  if (namesake && isSame(namesake, wanted)) return true;
  if (wanted.kind === "constraint") {
    if (!namesake) return false;
    throw new StoreError(
      "failed",
      `the database has a ${namesake.kind} named ${wanted.name} that is not Entente's; ` +
        "give it another name, so that Entente can use this one",
    );
  }
  return namesake !== undefined || found.some((each) => doesTheSame(each, wanted));
}

async function make(store: Store, statement: string): Promise<void> {
  try {
    await collectRows(store, statement, {}, { mode: "write" });
  } catch (error) {
    // IF NOT EXISTS does not protect against concurrent creation.
    const code = error instanceof StoreError ? (error.engineCode ?? "") : "";
    if (!/\.Schema\.\w*AlreadyExists$/.test(code)) throw error;
  }
}

/** Drops these elements, whose names are Entente's own. Rejects with StoreError. */
export async function dropSchema(
  store: Store,
  scripts: LoadScripts,
  elements: readonly SchemaElement[],
): Promise<void> {
  const names = new Set(elements.map(({ name }) => name));
  for (const { kind, name } of elements) {
    const script = kind === "constraint" ? "090-constraint" : "091-index";
    const statement = splice(scripts.unload.statement(script), "name", name, names);
    await collectRows(store, statement, {}, { mode: "write" });
  }
}

function statements(scripts: LoadScripts): string[] {
  return scripts.schema.names.flatMap((name) => [...scripts.schema.script(name).statements]);
}
