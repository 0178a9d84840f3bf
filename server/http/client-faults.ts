import { STATUS_CODES } from "node:http";
import type { Problem } from "../../domain/contract/problem.ts";

export const PROBLEM_TYPE = "application/problem+json";

const DETAILS = {
  400: "the request is not HTTP/1.1",
  408: "the request did not arrive in time",
  413: "the extensions of a chunk are longer than 16 KiB",
  414: "the address is longer than 16 KiB",
  431: "the headers are longer than 16 KiB",
} as const;

/** A request that cannot be read, or not whole. */
export type ClientFault = keyof typeof DETAILS;

/** The problem of a request that cannot be read; its address is not repeated. */
export function problemBody(status: ClientFault): string {
  const problem: Problem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "",
    status,
    detail: DETAILS[status],
    instance: "/",
  };
  return JSON.stringify(problem);
}

/** A whole answer as it goes over the wire, before there is a response to write to. */
export function rawAnswer(status: ClientFault): string {
  const body = problemBody(status);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Cache-Control: no-store",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}
