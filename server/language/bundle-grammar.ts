import { dirname } from "node:path";
import { build } from "esbuild";
import { grammarPath, libraryPath } from "./library.ts";

const GRAMMAR = `
  import { CharStreams, CommonTokenStream } from "antlr4";
  export { CypherLexer, CypherParser } from "@neo4j-cypher/language-support";
  export const runtime = { CharStreams, CommonTokenStream };
`;

// A part of the build, after the library has been shortened: the embedded engine reads statements
// with the lexer and the parser alone, and starts much sooner when it loads nothing else.
await build({
  stdin: { contents: GRAMMAR, resolveDir: dirname(libraryPath) },
  bundle: true,
  minify: true,
  // Characters beyond ASCII would double the room that V8 gives to the text.
  charset: "ascii",
  format: "cjs",
  // The library's modules do not resolve as Node's.
  platform: "browser",
  target: "node20",
  legalComments: "none",
  outfile: grammarPath,
});
