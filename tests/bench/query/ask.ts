import { Agent, request } from "node:http";
import { median } from "../interleave.ts";

/** Rows streamed one a line. */
export const LINES = "application/vnd.neo4j.query.v1.1+jsonl";

/** Rounds before the first that counts: engines compile what runs often. */
export const WARMING = 10;

/** A statement that gives so many rows, on any engine. */
export const rowsOf = (count: number) =>
  `UNWIND range(1, ${count}) AS x RETURN x, 'name ' + x AS name`;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Posts JSON over a kept connection and reads the answer to its end. Gives its bytes. */
export function post(url: string, body: unknown, accept = "application/json"): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method: "POST",
      agent,
      headers: { "Content-Type": "application/json", Accept: accept },
    });
    asked.on("error", reject);
    asked.on("response", (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("error", reject);
      answer.on("end", () => {
        const { statusCode = 0 } = answer;
        if (statusCode < 300) resolve(bytes);
        else reject(new Error(`${url} answered ${statusCode}`));
      });
    });
    asked.end(JSON.stringify(body));
  });
}

/**
 * How much longer one thing takes than another, in milliseconds: the median over so many pairs,
 * each taken one right after the other, so that what slows the machine falls on both.
 */
export async function beyond(
  whole: () => Promise<unknown>,
  part: () => Promise<unknown>,
  times: number,
): Promise<number> {
  const differences: number[] = [];
  for (let i = 0; i < times; i++) differences.push((await taken(whole)) - (await taken(part)));
  return median(differences);
}

/** The median of so many runs one after another, in milliseconds. */
export async function latency(work: () => Promise<unknown>, times: number): Promise<number> {
  const runs: number[] = [];
  for (let i = 0; i < times; i++) runs.push(await taken(work));
  return median(runs);
}

async function taken(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
