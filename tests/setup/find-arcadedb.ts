import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = "arcadedb_embedded";

/**
 * The folder of ArcadeDB's Python package, which holds its jars and a Java runtime: the one that
 * ARCADEDB_HOME names, or the one that pip has installed; undefined when there is none.
 */
export function findArcadeDb(env: NodeJS.ProcessEnv): string | undefined {
  const folder = env["ARCADEDB_HOME"] ?? installed();
  return folder !== undefined && existsSync(join(folder, "jars")) ? folder : undefined;
}

/** Asks Python where the package lies, without loading it: that would start a Java machine. */
function installed(): string | undefined {
  const find = `import importlib.util as u; print(u.find_spec("${PACKAGE}").submodule_search_locations[0])`;
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    return execFileSync("python3", ["-c", find], { encoding: "utf8", stdio }).trim();
  } catch {
    return undefined;
  }
}
