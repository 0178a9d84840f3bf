import { PARSER_ATTACKS } from "../../setup/parser-attacks.ts";
import { postFrom } from "../../setup/other-client.ts";
import type { Bench } from "../bench.ts";
import { unfinishedBodies } from "../fair/unfinished-bodies.ts";
import { type Figure, ratioFigure } from "../figure.ts";
import { interleave, median } from "../interleave.ts";
import { startQueryServer } from "../query/query-server.ts";

const INNOCENT = "127.0.0.2";
const ATTACKER = "127.0.0.3";
/** Connections over which one client attacks. */
const AT_ONCE = 8;
/** Statements of a measurement, one after another, each a text that the parser has not seen. */
const ASKED = 15;
const NESTED = `RETURN ${"(".repeat(900)}1${")".repeat(900)}`;

/** Something that goes on until it is stopped. */
type Attack = (url: string, stopped: AbortSignal) => Promise<void>;

const ATTACKS: Record<string, Attack> = {
  "lints of 1.8 kB that hang up": (url, stopped) =>
    over(stopped, (i) => hangingUp(`${url}/api/cypher/lint`, { text: `${NESTED}${i}` })),
  "bodies that never come": unfinishedBodies(ATTACKER),
  ...Object.fromEntries(
    Object.entries(PARSER_ATTACKS).map(([name, text]): [string, Attack] => [
      name,
      (url, stopped) =>
        over(stopped, (i) => {
          const statement = `${text} // ${i}`;
          return postFrom(ATTACKER, `${url}/db/neo4j/query/v2`, { statement }, stopped);
        }),
    ]),
  ),
};

/** How long an innocent client waits for a short statement beside each attack on the parser. */
export async function* fairPart({ root, pairs, say }: Bench): AsyncGenerator<Figure> {
  const entente = await startQueryServer(root, null);
  try {
    const alone = () => innocent(entente.url);
    await alone();
    for (const [name, attack] of Object.entries(ATTACKS)) {
      say(`fair: ${name}`);
      const beside = async () => {
        const stop = new AbortController();
        const going = attack(entente.url, stop.signal);
        try {
          return await innocent(entente.url);
        } finally {
          stop.abort();
          await going;
        }
      };
      const comparison = await interleave(beside, alone, pairs);
      yield ratioFigure(`RETURN 1 beside ${name}`, { atMost: 3 }, comparison, "ms");
    }
  } finally {
    await entente.stop();
  }
}

let seen = 0;

/** The median of some statements' milliseconds; a failed one fails the bench. */
async function innocent(url: string): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    const began = performance.now();
    const statement = `RETURN 1 AS x${seen++}`;
    const { status, text } = await postFrom(INNOCENT, `${url}/db/neo4j/query/v2`, { statement });
    if (status !== 202) throw new Error(`${statement} was answered with ${status}: ${text}`);
    taken.push(performance.now() - began);
  }
  return median(taken);
}

/** Does something over some connections again and again, however it ends, until it is stopped. */
async function over(stopped: AbortSignal, work: (i: number) => Promise<unknown>): Promise<void> {
  let i = 0;
  const connection = async () => {
    while (!stopped.aborted) await work(i++).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, connection));
}

/** Asks and leaves before there can be an answer. */
function hangingUp(url: string, body: unknown): Promise<unknown> {
  return postFrom(ATTACKER, url, body, AbortSignal.timeout(100));
}
