import { rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { transform } from "esbuild";
import { makeFolder } from "../disk/make-folder.ts";
import { builtParser, packagedSource, shortenedPath } from "./library.ts";

/** Grammar rule classes. The syntax tree is read by their names, so minification must keep them. */
const RULE = /^var (\w+Context) = class (?:\w+ )?extends \w+ \{$/gm;

// A build step: every parser thread holds the library's source, of which two thirds are names and
// white space. The previous output is deleted first, including its compiled code.
rmSync(builtParser, { recursive: true, force: true });
makeFolder(builtParser);
const { code } = await transform(packagedSource().replaceAll(RULE, '$& static name = "$1";'), {
  minify: true,
  // Characters beyond ASCII would double the memory that V8 needs for the text.
  charset: "ascii",
  format: "cjs",
  platform: "node",
  target: "node20",
  legalComments: "none",
});
writeFileSync(shortenedPath, Module.wrap(code), "latin1");
