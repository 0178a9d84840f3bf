import { createRequire } from "node:module";
import type * as Support from "@neo4j-cypher/language-support";

/** The language support's CommonJS build: its ESM build does not resolve in Node. */
export const support = createRequire(import.meta.url)(
  "@neo4j-cypher/language-support",
) as typeof Support;
