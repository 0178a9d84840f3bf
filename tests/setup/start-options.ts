import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../server/root.ts";

/**
 * Node's options of `npm start`: V8 takes the compiled code that the build leaves only under them,
 * and a server without it compiles its parser at each start.
 */
export function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot(), "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").slice(1, -1);
}
