import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

/** Characters of an address that the log takes down. */
const LONGEST_LOGGED = 2000;
/** A request id is taken over from a proxy only when it is one word. */
const REQUEST_ID = /^[\w-]{1,64}$/;
/** Asked every few seconds, by those who tell themselves what is wrong. */
const PROBE = /^\/(healthz|readyz|metrics)\/?(\?|$)/i;

/**
 * Gives every request an id and, when it is answered, one line in the log: an error with its cause
 * (`response.err`) for a 5xx, else one for who debugs. Probes leave none.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId(request, response) {
      const given = request.headers["x-request-id"];
      const id = typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    // Short forms: headers are many, and some of them are secrets.
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        url: url.slice(0, LONGEST_LOGGED),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url }) => PROBE.test(url ?? "") },
    customLogLevel: (_request, response, error) =>
      response.statusCode >= 500 || (response.err ?? error) !== undefined ? "error" : "debug",
  });
}
