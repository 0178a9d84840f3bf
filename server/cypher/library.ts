import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseScript, type Script } from "./script.ts";

/** The Cypher files of one folder as one engine sees them, by name without ending. */
export interface Library {
  /** Throws Error when there is no such file. */
  script(name: string): Script;
  /** The one statement of a file. Throws Error when it holds more or fewer. */
  statement(name: string): string;
  /** Every name, in the order of their numbers. */
  names: readonly string[];
  /** SHA-256 over the statements, in order. */
  digest: string;
}

const FILE = /^(?<name>[a-z0-9-]+)(?:\.(?<engine>neo4j|bolt))?\.cypher$/;

/** Whose variants of the files are taken; `bolt` is any Bolt server but Neo4j. */
export type ScriptEngine = "neo4j" | "bolt";

/**
 * Reads every `name.cypher` of a folder; where the engine has a variant of its own beside it,
 * `name.<engine>.cypher`, that one is taken instead. Throws Error naming the file at fault.
 */
export function readLibrary(folder: string, engine: ScriptEngine): Library {
  const scripts = new Map<string, Script>();
  for (const file of readdirSync(folder).sort()) {
    const match = FILE.exec(file);
    if (!match?.groups?.["name"])
      throw new Error(`${join(folder, file)}: not a name like 010-actors.cypher`);
    const { name, engine: variant } = match.groups;
    if (variant !== undefined && variant !== engine) continue;
    if (variant === undefined && scripts.has(name)) continue;
    scripts.set(name, parseScript(join(folder, file), readFileSync(join(folder, file), "utf8")));
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
