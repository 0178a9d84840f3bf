import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtParser } from "./library.ts";

/** Where the build leaves the parser's compiled code. */
export const codeCachePath = join(builtParser, "code-cache");

/** The parser's compiled code; V8 itself refuses one that another version or other options made. */
export function codeCache(): Buffer | undefined {
  return existsSync(codeCachePath) ? readFileSync(codeCachePath) : undefined;
}
