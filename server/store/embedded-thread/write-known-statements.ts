import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { parse } from "../../../engine/parse/parse.ts";
import type { Statement } from "../../../engine/parse/statement-tree.ts";
import type { Library } from "../../cypher/library-of.ts";
import { readLibrary } from "../../cypher/library.ts";
import { loadStatement, underLease } from "../../cypher/load-statement.ts";
import { createGrammarCache, grammar } from "../../language/grammar.ts";
import { grammarCachePath } from "../../language/library.ts";
import { projectRoot } from "../../root.ts";
import { PING_STATEMENT } from "../ping-statement.ts";
import { knownStatementsPath } from "./known-statements.ts";

/** The folders of cypher/ whose files a server sends as they are. */
const FOLDERS = ["contents", "earlier", "load", "queries", "schema", "server", "unload"];

// A part of the build. What has run by now of the grammar is in its code cache.
const known = new Map<string, Statement>([[PING_STATEMENT, parse(PING_STATEMENT, grammar)]]);
const know = (text: string): unknown => known.set(text, parse(text, grammar));
const readFolder = (folder: string): Library =>
  readLibrary(join(projectRoot(), "cypher", folder), "neo4j");
for (const folder of FOLDERS) {
  const library = readFolder(folder);
  for (const name of library.names) for (const text of library.script(name).statements) know(text);
}
// A load sends its own under the lease.
const load = readFolder("load");
for (const name of load.names) know(underLease(load, loadStatement(load, name)));
writeFileSync(knownStatementsPath, serialize(known));
const cache = createGrammarCache();
if (cache) writeFileSync(grammarCachePath, cache);
