import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { comparable } from "./comparable.ts";
import { WITH_TOKEN } from "./serving.ts";

export interface Step {
  method?: string;
  /** Below `/db/{database}/query/v2`; `{tx}` stands for the transaction that was begun last. */
  path: string;
  database?: string;
  body?: unknown;
  /** Instead of `body`, as it is. */
  text?: string;
  type?: string;
  accept?: string;
  /** The method that a browser asks for. */
  preflight?: string;
  /** Milliseconds after the step: the engine's own clock is what is tried. */
  wait?: number;
}

export interface Exchange {
  name: string;
  accept?: string;
  origin?: string;
  steps: Step[];
}

/** What is compared of an answer. */
export interface Answered {
  status: number;
  headers: Record<string, string | undefined>;
  body: unknown;
}

const COMPARED = [
  "content-type",
  "access-control-allow-origin",
  "access-control-allow-methods",
  "access-control-allow-headers",
];
const TRANSACTION =
  /"transaction":\{"id":"([0-9a-f]+)","expires":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"\}/;

/** Has an exchange with a Query API, and gives its answers without what no two runs share. */
export async function exchange(url: string, { steps, ...all }: Exchange): Promise<Answered[]> {
  const answers: Answered[] = [];
  let transaction = "none";
  for (const step of steps) {
    const { status, headers, text } = await send(url, { ...all, ...step }, transaction);
    const begun = TRANSACTION.exec(text);
    if (begun?.[1]) transaction = begun[1];
    answers.push({
      status,
      headers: Object.fromEntries(COMPARED.map((name) => [name, headers[name]])),
      body: told(status, text.replaceAll(transaction, "tx").replace(/"\d{4}-[^"]+Z"/, '"time"')),
    });
    if (step.wait !== undefined) await sleep(step.wait);
  }
  return answers;
}

/** Messages about the request itself are more helpful here than Neo4j's, which names no place. */
function told(status: number, text: string): unknown {
  if (!/^\s*\{/.test(text)) return text;
  const isRequest =
    text.includes('"Neo.ClientError.Request.Invalid"') && !text.includes("was not found");
  return isRequest ? `request ${status}` : comparable(text);
}

interface Sent extends Step {
  origin?: string;
}

/** By Node's own client: fetch sends no TRACE. */
function send(
  url: string,
  step: Sent,
  transaction: string,
): Promise<{ status: number; headers: Record<string, string | undefined>; text: string }> {
  const { database = "neo4j", path, method = "POST", text, body, origin, preflight } = step;
  const sent = text ?? (body === undefined ? "" : JSON.stringify(body));
  const hasBody = method === "POST" || method === "PUT" || sent !== "";
  const headers = {
    ...WITH_TOKEN,
    Accept: step.accept ?? "application/json",
    ...(hasBody && {
      "Content-Type": step.type ?? "application/json",
      "Content-Length": String(Buffer.byteLength(sent)),
    }),
    ...(origin !== undefined && { Origin: origin }),
    ...(preflight !== undefined && {
      "Access-Control-Request-Method": preflight,
      "Access-Control-Request-Headers": "authorization,content-type",
    }),
  };
  const address = `${url}/db/${database}/query/v2${path.replace("{tx}", transaction)}`;
  return new Promise((resolve, reject) => {
    const asking = request(address, { method, headers }, (response) => {
      let came = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (came += chunk));
      response.on("end", () => {
        const { statusCode = 0, headers: given } = response;
        const values = COMPARED.map((name) => [name, given[name]?.toString()] as const);
        resolve({ status: statusCode, headers: Object.fromEntries(values), text: came });
      });
    });
    asking.on("error", reject);
    asking.end(sent);
  });
}
