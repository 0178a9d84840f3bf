import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { transform } from "esbuild";
import { builtParser, packagedSource, shortenedPath } from "./library.ts";

/** The class of a rule of the grammar: a syntax tree is read by their names, so these stay. */
const RULE = /^var (\w+Context) = class (?:\w+ )?extends \w+ \{$/gm;

// A part of the build: every parser thread holds the library's text, of which two thirds are names
// and spaces. What the last build made goes first, its compiled code with it.
rmSync(builtParser, { recursive: true, force: true });
mkdirSync(builtParser, { recursive: true });
const { code } = await transform(packagedSource().replaceAll(RULE, '$& static name = "$1";'), {
  minify: true,
  // Characters beyond ASCII would double the room that V8 gives to the text.
  charset: "ascii",
  format: "cjs",
  platform: "node",
  target: "node20",
  legalComments: "none",
});
writeFileSync(shortenedPath, Module.wrap(code), "latin1");
