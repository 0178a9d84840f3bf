/** How tests reach the Neo4j that the setup started or was told of. */
export interface Neo4jAccess {
  uri: string;
  username: string;
  password: string;
  /** Left out: the user's home database. */
  database?: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** One for each worker that runs at a time; none where no Neo4j can be started. */
    neo4j: Neo4jAccess[];
    /** One for each worker, as of Neo4j: a Bolt server that is another product. */
    arcadedb: Neo4jAccess[];
    /** Path of the browser; null where there is none. */
    chromium: string | null;
    /** Address of the built server that the end-to-end tests share; not given without a browser. */
    product: string;
  }
}

/** Leaves a part of the tests out with one line that says why; on CI that is an error. */
export function leaveOut(what: string, why: string): null {
  if (process.env["CI"]) throw new Error(`${what} must not be left out on CI: ${why}`);
  process.stdout.write(`Left out: ${what}, because ${why}\n`);
  return null;
}
