import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { isAsset } from "./asset.ts";

/** Maximum number of characters of an address that are logged. */
const MAX_LOGGED_CHARACTERS = 2000;
/** A proxy's request id is adopted only if it is a single word. */
const REQUEST_ID = /^[\w-]{1,64}$/;
/** Polled every few seconds by monitors that report failures themselves. */
const PROBE = /^\/(healthz|readyz|metrics)\/?(\?|$)/i;

/**
 * Gives every request an id and one log line when it is answered: at level error with the cause
 * (`response.err`) for a 5xx, else at level debug. Probes are not logged. Responses carry the id,
 * except those of assets.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId(request, response) {
      const given = request.headers["x-request-id"];
      const id = typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
      if (!isAsset(request.url ?? "")) response.setHeader("X-Request-Id", id);
      return id;
    },
    // Short forms, since headers are many and some hold secrets.
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        url: url.slice(0, MAX_LOGGED_CHARACTERS),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url }) => PROBE.test(url ?? "") },
    customLogLevel: (_request, response, error) =>
      response.statusCode >= 500 || (response.err ?? error) !== undefined ? "error" : "debug",
  });
}
