import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Request, RequestHandler } from "express";
import type { Logger } from "pino";
import { isAsset } from "./asset.ts";

declare module "node:http" {
  interface IncomingMessage {
    /** Set by `requestLog`, as is `serverLog`. */
    id: string;
    serverLog: Logger;
  }
  interface ServerResponse {
    /** The cause of a 5xx, for the log. */
    err?: Error;
  }
}

/** Maximum number of characters of an address that are logged. */
const MAX_LOGGED_CHARACTERS = 2000;
/** A proxy's request id is adopted only if it is a single word. */
const REQUEST_ID = /^[\w-]{1,64}$/;
/** Polled every few seconds by monitors that report failures themselves. */
const PROBE = /^\/(healthz|readyz|metrics)\/?(\?|$)/i;

/**
 * Gives every request an id and one log line when it is answered: at level error with the cause
 * (`response.err`) for a 5xx, else at level debug. Probes are not logged. Responses carry the id,
 * except those of assets. A line is made only if its level is logged: pino-http prepares one for
 * every request, which was a fifth of what a 304 costs.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.headers["x-request-id"];
    request.id = typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
    request.serverLog = logger;
    if (!isAsset(request.url)) response.setHeader("X-Request-Id", request.id);
    if (!PROBE.test(request.url)) logOnceAnswered(request, response);
    next();
  };
}

/** Returns a log whose lines name the request. */
export function logOf(request: Request): Logger {
  // A short form, since headers are many and some hold secrets.
  const { id, method, originalUrl: url, serverLog } = request;
  return serverLog.child({ req: { id, method, url: url.slice(0, MAX_LOGGED_CHARACTERS) } });
}

function logOnceAnswered(request: Request, response: ServerResponse): void {
  const began = performance.now();
  let isLogged = false;
  const log = (): void => {
    if (isLogged) return;
    isLogged = true;
    const { statusCode } = response;
    const hasFailed = statusCode >= 500 || response.err !== undefined;
    if (!request.serverLog.isLevelEnabled(hasFailed ? "error" : "debug")) return;
    const line = { res: { statusCode }, responseTime: Math.round(performance.now() - began) };
    if (hasFailed) {
      const err = response.err ?? new Error(`failed with status code ${statusCode}`);
      logOf(request).error({ ...line, err }, "request errored");
    } else logOf(request).debug(line, "request completed");
  };
  // A client that leaves closes the response, and one that pipelines only finishes it.
  response.once("finish", log);
  response.once("close", log);
}
