import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { comparable } from "./comparable.ts";
import { WITH_TOKEN } from "./serving.ts";

export interface Step {
  method?: string;
  /** Below `/db/{database}/query/v2`; `{tx}` is replaced by the id of the latest transaction. */
  path: string;
  database?: string;
  body?: unknown;
  /** Raw body, instead of `body`. */
  text?: string;
  type?: string;
  accept?: string;
  /** The method in a browser's preflight. */
  preflight?: string;
  /** Milliseconds to wait after the step, for the engine's own timeouts. */
  wait?: number;
}

export interface Exchange {
  name: string;
  accept?: string;
  origin?: string;
  steps: Step[];
}

/** The compared parts of a response. */
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

/**
 * Sends an exchange to a Query API, and returns its responses without what differs between runs.
 */
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
      body: comparableBody(
        status,
        text.replaceAll(transaction, "tx").replace(/"\d{4}-[^"]+Z"/, '"time"'),
      ),
    });
    if (step.wait !== undefined) await sleep(step.wait);
  }
  return answers;
}

/** Replaces messages about the request itself, which are more helpful here than Neo4j's. */
function comparableBody(status: number, text: string): unknown {
  if (!/^\s*\{/.test(text)) return text;
  const isRequest =
    text.includes('"Neo.ClientError.Request.Invalid"') && !text.includes("was not found");
  return isRequest ? `request ${status}` : comparable(text);
}

interface Sent extends Step {
  origin?: string;
}

/** Uses Node's own client, since fetch cannot send TRACE. */
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
