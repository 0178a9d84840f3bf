import { setTimeout as sleep } from "node:timers/promises";
import { startBuilt, type Program } from "../program.ts";

const POLL_MS = 100;

/** Where a bench's Neo4j is. */
export interface Database {
  uri: string;
  username: string;
  password: string;
}

/** Starts the built product on a Neo4j. */
export function startOn(
  root: string,
  { uri, username, password }: Database,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  return startBuilt(root, {
    HOST: "127.0.0.1",
    PORT: "0",
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    ENTENTE_WORKSPACE: "none",
    ENTENTE_LOG_LEVEL: "silent",
    // One statement reads all relationships of a type.
    ENTENTE_QUERY_TIMEOUT_MS: "600000",
    ...env,
  });
}

/** Waits until an address is available; returns the body of the answer. */
export async function untilAnswers(address: string): Promise<string> {
  for (;;) {
    const response = await fetch(address);
    const body = await response.text();
    if (response.ok) return body;
    if (response.status !== 503) throw new Error(`${address}: ${response.status} ${body}`);
    await sleep(POLL_MS);
  }
}

/** Seconds until an address has answered with its whole body, and the bytes of that. */
export async function timed(address: string): Promise<{ seconds: number; bytes: number }> {
  const began = performance.now();
  const response = await fetch(address);
  const body = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { seconds: (performance.now() - began) / 1000, bytes: body.byteLength };
}
