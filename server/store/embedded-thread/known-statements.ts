import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import type { Statement } from "../../../engine/parse/statement-tree.ts";
import { projectRoot } from "../../root.ts";

/** Statements by their text, as the engine parses them. */
export type KnownStatements = ReadonlyMap<string, Statement>;

/** File in which the build leaves the product's own statements, parsed. */
export const knownStatementsPath = join(projectRoot(), "dist", "parser", "statements");

/**
 * The product's own statements as the build has parsed them: the grammar is slow until it has read
 * much. Sources know none: a build before them may have parsed otherwise.
 */
export function knownStatements(): KnownStatements {
  const isBuilt = import.meta.url.endsWith(".js") && existsSync(knownStatementsPath);
  if (!isBuilt) return new Map();
  return deserialize(readFileSync(knownStatementsPath)) as KnownStatements;
}
