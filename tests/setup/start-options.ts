import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../server/root.ts";

/** Returns the arguments that `npm start` of a project gives to Node: options, then the program. */
export function startArguments(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").slice(1);
}

/**
 * Node's options of `npm start`: V8 takes the compiled code that the build leaves only under them,
 * and a server without it compiles its parser at each start.
 */
export const startOptions = (): string[] => startArguments(projectRoot()).slice(0, -1);
