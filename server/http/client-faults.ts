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

/** Status of a request that cannot be read completely. */
export type ClientFault = keyof typeof DETAILS;

/** Returns the problem document for an unreadable request; it does not repeat the address. */
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

/** Returns the complete response as raw HTTP, for failures before there is a response object. */
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
