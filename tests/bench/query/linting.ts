import type { Figure } from "../figure.ts";
import { latency, post, WARMING } from "./ask.ts";

const TIMES = 9;

/** How long the editor waits for what is wrong in its text. */
export async function lintFigure(url: string): Promise<Figure> {
  const text = Array.from(
    { length: 20 },
    (_, i) => `MATCH (a${i}:Actor {id: 'armenia'})-[r${i}:MEMBER_OF]->(b${i}:Actor)`,
  ).join("\n");
  const lint = () => post(`${url}/api/cypher/lint`, { text: `${text}\nRETURN a0, b19` });
  for (let i = 0; i < WARMING; i++) await lint();
  return {
    what: "lint of a 20-line statement, once warm",
    value: (await latency(lint, TIMES)) / 1000,
    unit: "s",
    target: { atMost: 0.25 },
    same: null,
  };
}
