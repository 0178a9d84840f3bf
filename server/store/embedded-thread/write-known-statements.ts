import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { parse } from "../../../engine/parse/parse.ts";
import type { Statement } from "../../../engine/parse/statement-tree.ts";
import { readLibrary } from "../../cypher/library.ts";
import { createGrammarCache, grammar } from "../../language/grammar.ts";
import { grammarCachePath } from "../../language/library.ts";
import { projectRoot } from "../../root.ts";
import { PING_STATEMENT } from "../ping-statement.ts";
import { knownStatementsPath } from "./known-statements.ts";

/** The folders of cypher/ whose files a server sends as they are. */
const FOLDERS = ["contents", "earlier", "load", "queries", "schema", "server", "unload"];

// A part of the build. What has run by now of the grammar is in its code cache.
const known = new Map<string, Statement>([[PING_STATEMENT, parse(PING_STATEMENT, grammar)]]);
for (const folder of FOLDERS) {
  const library = readLibrary(join(projectRoot(), "cypher", folder), "neo4j");
  for (const name of library.names)
    for (const text of library.script(name).statements) known.set(text, parse(text, grammar));
}
writeFileSync(knownStatementsPath, serialize(known));
const cache = createGrammarCache();
if (cache) writeFileSync(grammarCachePath, cache);
