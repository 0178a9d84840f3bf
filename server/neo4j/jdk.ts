import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { MissingPrerequisite } from "./missing.ts";

export interface Jdk {
  home: string;
  /** Feature release: 17, 21, 25 … */
  version: number;
}

const JVM_FOLDERS = ["/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"];
const OLDEST = 17;

/**
 * Finds the JDK to run Neo4j with: JAVA_HOME if that is a JDK of release 17 or later, else the
 * newest one in the usual folders or on the PATH.
 *
 * @throws MissingPrerequisite with a single-line message that lists the places searched
 */
export function findJdk(environment: NodeJS.ProcessEnv): Jdk {
  const chosen = readJdk(environment["JAVA_HOME"]);
  if (chosen) return chosen;
  const found = [...installedHomes(), ...homesOnPath(environment["PATH"] ?? "")]
    .map(readJdk)
    .filter((jdk) => jdk !== undefined)
    .sort((a, b) => b.version - a.version);
  if (!found[0]) {
    throw new MissingPrerequisite(
      `no JDK found in JAVA_HOME, ${JVM_FOLDERS.join(", ")} or PATH; Neo4j needs a JDK of release ${OLDEST} or later`,
    );
  }
  return found[0];
}

/**
 * Returns the Neo4j release that a Java release can run: the current one needs Java 21, the
 * long-term one 17.
 */
export function neo4jVersionFor(jdk: Jdk): string {
  return jdk.version >= 21 ? "2026.02.2" : "5.26.12";
}

function installedHomes(): string[] {
  return JVM_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [
      join(folder, name),
      join(folder, name, "Contents", "Home"),
    ]),
  );
}

function homesOnPath(path: string): string[] {
  return path
    .split(delimiter)
    .map((folder) => join(folder, "javac"))
    .filter((javac) => existsSync(javac))
    .map((javac) => dirname(dirname(realpathSync(javac))));
}

/** Reads the `release` file of a JDK; a runtime without a compiler does not count. */
function readJdk(home: string | undefined): Jdk | undefined {
  if (!home || !existsSync(join(home, "bin", "javac"))) return undefined;
  const release = join(home, "release");
  if (!existsSync(release)) return undefined;
  const version = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, "utf8"))?.[1];
  return Number(version) >= OLDEST ? { home, version: Number(version) } : undefined;
}
