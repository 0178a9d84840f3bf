import { createHash } from "node:crypto";
import { parseScript, type Script } from "./script.ts";

/** The Cypher files of a folder in an engine's variants, by name without extension. */
export interface Library {
  /** Throws Error if there is no such file. */
  script(name: string): Script;
  /** Returns the single statement of a file. Throws Error if it does not hold exactly one. */
  statement(name: string): string;
  /** All names, in the order of their numbers. */
  names: readonly string[];
  /** SHA-256 over the statements, in order. */
  digest: string;
}

const FILE = /^(?<name>[a-z0-9-]+)(?:\.(?<engine>neo4j|bolt))?\.cypher$/;

/** Selects the variants of the files; `bolt` is any Bolt server except Neo4j. */
export type ScriptEngine = "neo4j" | "bolt";

/**
 * Makes a library of the texts of a folder's files. If there is a variant for the engine,
 * `name.<engine>.cypher`, it is used instead of `name.cypher`. Throws Error with the name of the
 * faulty file.
 *
 * @param folder path of the folder, for messages
 */
export function libraryOf(
  folder: string,
  texts: ReadonlyMap<string, string>,
  engine: ScriptEngine,
): Library {
  const scripts = new Map<string, Script>();
  for (const [file, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const match = FILE.exec(file);
    if (!match?.groups?.["name"])
      throw new Error(`${folder}/${file}: not a name like 010-actors.cypher`);
    const { name, engine: variant } = match.groups;
    if (variant !== undefined && variant !== engine) continue;
    if (variant === undefined && scripts.has(name)) continue;
    scripts.set(name, parseScript(`${folder}/${file}`, text));
  }
  const script = (name: string): Script => {
    const found = scripts.get(name);
    if (!found) throw new Error(`${folder}: no file ${name}.cypher`);
    return found;
  };
  const names = [...scripts.keys()].sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(script(name).statements.join(";\n"));
  return {
    script,
    names,
    digest: hash.digest("hex"),
    statement(name) {
      const { statements } = script(name);
      const [first] = statements;
      if (first === undefined || statements.length > 1)
        throw new Error(
          `${folder}/${name}.cypher: expected one statement, found ${statements.length}`,
        );
      return first;
    },
  };
}
