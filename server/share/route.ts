import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { OEmbed } from "../../domain/contract/oembed.ts";
import { BadRequest, NotFound, ProblemError } from "../errors.ts";
import { callerOf } from "../http/caller.ts";
import { baseAddress, requestOrigin } from "../http/base-address.ts";
import { checked } from "../http/checked.ts";
import { packPath } from "../http/pack-path.ts";
import { CROWDED, problemAnswer } from "../http/problem-answer.ts";
import { publicPath } from "../http/public-url.ts";
import type { Asker } from "../work/asker.ts";
import type { ViewWords } from "./cards.ts";
import { oembed, oembedXml, sharedAddress } from "./oembed.ts";

const ADDRESS = "one address of at most 16000 characters";
const PIXELS = "a whole number of CSS px from 1 to 10000";

const pixels = z
  .string({ error: PIXELS })
  .regex(/^([1-9]\d{0,3}|10000)$/, { error: PIXELS })
  .transform(Number)
  .optional()
  .meta({ override: { type: "integer", minimum: 1, maximum: 10_000 } });

// Not strict: consumers add parameters of their own.
const Query = z.object({
  url: z
    .string({ error: ADDRESS })
    .max(16_000, { error: ADDRESS })
    .meta({ description: "Address of a page or an embed of this server" }),
  format: z
    .string()
    .default("json")
    .meta({ description: "json or xml", enum: ["json", "xml"] }),
  maxwidth: pixels,
  maxheight: pixels,
});

export interface ShareTools {
  /** Public address of the server; undefined to take it from each request. */
  publicUrl: string | undefined;
  /** Returns the texts of a query's view. Rejects with Unavailable before data is loaded. */
  words: (query: string, caller: Asker) => Promise<ViewWords>;
}

/**
 * Handles `GET /oembed` as specified by oembed.com: 404 for an address of another server, 501 for a
 * format other than json and xml.
 */
export function oembedRoute({ publicUrl, words }: ShareTools): RequestHandler {
  return async (request, response) => {
    const { url, format, maxwidth, maxheight } = checked(Query, request.query);
    if (format !== "json" && format !== "xml")
      throw new ProblemError(501, "Not implemented", `there is no format "${format}": json or xml`);
    const base = baseAddress(request, response, publicUrl);
    const shared = sharedAddress(url, [base, ...ownAddresses(request, response, publicUrl)]);
    if (!shared) throw new NotFound("page to embed at", url);
    const { title } = await words(shared.query, callerOf(request, response));
    const answer = oembed(shared, { base, title }, { width: maxwidth, height: maxheight });
    // A response made from the request's Host header must not enter shared caches.
    const whose = publicUrl === undefined ? "private" : "public";
    response.set("Cache-Control", `${whose}, max-age=${answer.cache_age}`);
    if (format === "json") response.json(answer);
    else response.type("text/xml").send(oembedXml(answer));
  };
}

/**
 * Returns the addresses under which the request reached the server; none if it has no valid host.
 */
function ownAddresses(
  request: Request,
  response: Response,
  publicUrl: string | undefined,
): string[] {
  try {
    const here = requestOrigin(request);
    const pack = packPath(response);
    return [here + pack, here + publicPath(publicUrl) + pack];
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return [];
  }
}

/** The route's path for OpenAPI. */
export const oembedPaths: ZodOpenApiPathsObject = {
  "/oembed": {
    get: {
      operationId: "getOembed",
      tags: ["Sharing"],
      summary: "How to embed a view, for consumers of oEmbed",
      requestParams: { query: Query },
      responses: {
        "200": {
          description: "OK",
          content: {
            "application/json": { schema: OEmbed },
            "text/xml": { schema: { type: "string" } },
          },
        },
        "400": problemAnswer("A parameter is invalid"),
        "404": problemAnswer("The address is not an embeddable page of this server"),
        "501": problemAnswer("The format is neither json nor xml"),
        ...CROWDED,
      },
    },
  },
};
