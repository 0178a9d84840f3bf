import type * as Support from "@neo4j-cypher/language-support";
import { compiledModule } from "./compiled-module.ts";
import { libraryCachePath, libraryPath, librarySource } from "./library.ts";

const library = compiledModule<typeof Support>(librarySource(), libraryPath, libraryCachePath);

/** The language support library, which Neo4j's own tools use too. */
export const support = library.exports;

export const { createCodeCache } = library;

// Without this, a statement that begins with CYPHER 25 is checked against Cypher 5, which has fewer
// functions.
library.exports._internalFeatureFlags.cypher25 = true;
