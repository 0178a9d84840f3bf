import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../disk/make-folder.ts";
import { MissingPrerequisite } from "./missing.ts";

const PROJECT = join(import.meta.dirname, "..", "..");

/** The project's cache folder for Neo4j's jars and data; ignored by git and npm. */
export const CACHE_FOLDER = join(PROJECT, ".cache");

/**
 * Returns the folder with Neo4j's jars: ENTENTE_NEO4J_JARS if set, else a cache folder of the
 * project, which Maven fills on first use (about 130 MB).
 *
 * @throws MissingPrerequisite with a single-line message
 */
export async function neo4jJars(version: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const given = environment["ENTENTE_NEO4J_JARS"];
  if (given) {
    if (!holdsJars(given))
      throw new MissingPrerequisite(`ENTENTE_NEO4J_JARS: no jar files in ${given}`);
    return given;
  }
  const folder = join(CACHE_FOLDER, `neo4j-${version}`, "lib");
  if (!holdsJars(folder)) await fetchOnce(version, folder);
  return folder;
}

const fetching = new Map<string, Promise<void>>();

/** Shares one download between servers that start at the same time. */
function fetchOnce(version: string, folder: string): Promise<void> {
  const under = fetching.get(folder) ?? fetchJars(version, folder);
  fetching.set(folder, under);
  return under.finally(() => fetching.delete(folder));
}

/**
 * Downloads into a temporary folder and renames it, so that a failed download leaves nothing
 * behind.
 */
async function fetchJars(version: string, folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}.partial`;
  makeFolder(partial);
  try {
    await runMaven([
      "--batch-mode",
      "--quiet",
      "--file",
      join(import.meta.dirname, "pom.xml"),
      `-Dneo4j.version=${version}`,
      `-DoutputDirectory=${partial}`,
      "-DincludeScope=runtime",
      "dependency:copy-dependencies",
    ]);
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function runMaven(options: string[]): Promise<void> {
  const maven = spawn("mvn", options, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [maven.stdout, maven.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const [code] = (await once(maven, "close").catch((cause: unknown) => {
    throw new MissingPrerequisite(
      "Maven (mvn) is not on the PATH; it is needed once to download Neo4j's jars",
      {
        cause,
      },
    );
  })) as [number | null];
  if (code !== 0) {
    const reason = /^\[ERROR\] (.*)$/m.exec(output)?.[1] ?? `exit code ${code}`;
    throw new MissingPrerequisite(`Maven could not download Neo4j's jars: ${reason}`);
  }
}

function holdsJars(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".jar"));
}
