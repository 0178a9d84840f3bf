import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { parse } from "../../../engine/parse/parse.ts";
import type { Statement } from "../../../engine/parse/statement-tree.ts";
import { readLibrary } from "../../cypher/library.ts";
import { underLease } from "../../cypher/under-lease.ts";
import { createGrammarCache, grammar } from "../../language/grammar.ts";
import { grammarCachePath } from "../../language/library.ts";
import { projectRoot } from "../../root.ts";
import { PING_STATEMENT } from "../ping-statement.ts";
import { knownStatementsPath } from "./known-statements.ts";

/** The folders of cypher/ whose files a server sends as they are. */
const FOLDERS = ["contents", "earlier", "load", "queries", "schema", "server", "unload"];

const known = new Map<string, Statement>();
const learn = (text: string) => known.set(text, parse(text, grammar));

// A part of the build. What has run by now of the grammar is in its code cache.
learn(PING_STATEMENT);
for (const folder of FOLDERS) {
  const library = readLibrary(join(projectRoot(), "cypher", folder), "neo4j");
  for (const name of library.names)
    for (const text of library.script(name).statements) {
      learn(text);
      if (folder === "load") learn(underLease(library, text));
    }
}
writeFileSync(knownStatementsPath, serialize(known));
const cache = createGrammarCache();
if (cache) writeFileSync(grammarCachePath, cache);
