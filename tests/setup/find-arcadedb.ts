import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = "arcadedb_embedded";

/**
 * Returns the folder of ArcadeDB's Python package, which contains its jars and a Java runtime:
 * ARCADEDB_HOME, or the one installed by pip; undefined if there is none.
 */
export function findArcadeDb(env: NodeJS.ProcessEnv): string | undefined {
  const folder = env["ARCADEDB_HOME"] ?? installed();
  return folder !== undefined && existsSync(join(folder, "jars")) ? folder : undefined;
}

/** Finds the package by Python without importing it, which would start a JVM. */
function installed(): string | undefined {
  const find = `import importlib.util as u; print(u.find_spec("${PACKAGE}").submodule_search_locations[0])`;
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    return execFileSync("python3", ["-c", find], { encoding: "utf8", stdio }).trim();
  } catch {
    return undefined;
  }
}
