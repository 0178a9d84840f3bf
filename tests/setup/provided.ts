/** Connection settings of the Neo4j that the setup started or was given. */
export interface Neo4jAccess {
  uri: string;
  username: string;
  password: string;
  /** Absent for the user's home database. */
  database?: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** One for each concurrent worker; none if no Neo4j can be started. */
    neo4j: Neo4jAccess[];
    /** One for each worker, as a Bolt server that is another product. */
    arcadedb: Neo4jAccess[];
    /** Path of the browser; null if there is none. */
    chromium: string | null;
    /** Address of the built server that the end-to-end tests share; absent without a browser. */
    product: string;
  }
}

/** Skips a part of the tests with one line that gives the reason; throws on CI. */
export function skipTests(what: string, why: string): null {
  if (process.env["CI"]) throw new Error(`${what} must not be left out on CI: ${why}`);
  process.stdout.write(`Left out: ${what}, because ${why}\n`);
  return null;
}
