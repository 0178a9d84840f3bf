import { existsSync, readFileSync } from "node:fs";
import Module from "node:module";
import type { Grammar } from "../../engine/parse/grammar.ts";
import { compiledModule } from "./compiled-module.ts";
import { grammarCachePath, grammarPath } from "./library.ts";

const built = existsSync(grammarPath) ? compiled() : null;

/** Neo4j's grammar without the rest of the language support, which is twenty times as large. */
export const grammar: Grammar = built ? built.exports : await ofWholeLibrary();

/** The compiled code of the grammar, with what has run of it; undefined before it is built. */
export const createGrammarCache = (): Buffer | undefined => built?.createCodeCache();

function compiled() {
  const source = Module.wrap(readFileSync(grammarPath, "latin1"));
  return compiledModule<Grammar>(source, grammarPath, grammarCachePath);
}

async function ofWholeLibrary(): Promise<Grammar> {
  const { support } = await import("./support.ts");
  const { CypherLexer, CypherParser, antlrUtils } = support;
  return { CypherLexer, CypherParser, runtime: antlrUtils as unknown as Grammar["runtime"] };
}
