import type { IRouter } from "express";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { PackList, type PackItem } from "../../domain/contract/packs.ts";
import { checked } from "../http/checked.ts";
import { packPath } from "../http/pack-path.ts";
import { cursor, page } from "../http/page.ts";
import { wholeNumber } from "../http/parameters.ts";
import { MISFIT } from "../http/problem-answer.ts";

/** Milliseconds that a list waits for packs that have not been read yet. */
const PATIENCE_MS = 3000;

const Query = z.strictObject({
  limit: wholeNumber(1, 1000, 1000),
  cursor: cursor.optional(),
});

export interface PackListTools {
  /**
   * Describes all packs.
   *
   * @param toRoot path from the list's address to the server's root
   */
  list: (toRoot: string, patienceMs: number) => Promise<PackItem[]>;
}

/** Serves `GET /api/packs`: all packs that the server knows. */
export function mountPackList(app: IRouter, { list }: PackListTools): void {
  app.get("/api/packs", async (request, response) => {
    const { limit, cursor: from } = checked(Query, request.query);
    const toRoot = packPath(response) === "" ? "../" : "../../../";
    const items = await list(toRoot, PATIENCE_MS);
    response.set("Cache-Control", "no-store").json(page(items, limit, from) satisfies PackList);
  });
}

/** The list's path for OpenAPI. */
export function packListPaths(): ZodOpenApiPathsObject {
  return {
    "/api/packs": {
      get: {
        tags: ["Packs"],
        summary: "All packs that the server knows: their size, period and state",
        operationId: "getPacks",
        requestParams: { query: Query },
        responses: {
          "200": { description: "OK", content: { "application/json": { schema: PackList } } },
          "400": MISFIT,
        },
      },
    },
  };
}
