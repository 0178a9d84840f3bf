import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { IRouter } from "express";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import type { CurrentData, Data } from "../data.ts";
import { checked } from "../http/checked.ts";
import { MISFIT, problemAnswer } from "../http/problem-answer.ts";
import { askFor, type Ask } from "../query/ask.ts";
import { relationOf, relationsById, type RelationFilter } from "../query/relations.ts";
import { strongestFirst, type OrderedRelations } from "../whole/strongest-first.ts";
import { relationHeading, relationLines } from "./relation-lines.ts";
import { passageOf, wholeParameters } from "./passage.ts";
import { relationFilter, relationParameters } from "./relation-filter.ts";

/** Relations that are read and written at once. */
const AT_ONCE = 1000;
const Query = z.strictObject({ ...relationParameters, ...wholeParameters });
export interface TableTools {
  ask: Ask;
  current: CurrentData;
}

/**
 * Serves `GET /api/relations.csv`: all relations that match, however many, written while they are
 * read. If the data changes meanwhile, the connection breaks, so that nobody takes a part for all.
 */
export function mountRelationTable(app: IRouter, { ask, current }: TableTools): void {
  app.get("/api/relations.csv", async (request, response) => {
    const query = checked(Query, request.query);
    const data = current.settled();
    const filter: RelationFilter = relationFilter(query, data.catalogue);
    const asked = askFor(ask, request.id);
    const relations = await strongestFirst(asked, data, filter, passageOf(query, data.catalogue));
    response.attachment(`entente-${data.dataset.pack}-relations.csv`).set({
      "Content-Type": "text/csv; charset=utf-8",
      "Cache-Control": "no-store",
      "Entente-Total": String(relations.length),
    });
    const lines = linesOf(asked, data, relations, () => current.isStill(data));
    // A reader who leaves ends the reading; after the first line nobody can be told of a fault.
    await pipeline(Readable.from(lines), response).catch(() => response.destroy());
  });
}

async function* linesOf(
  ask: Ask,
  { catalogue }: Data,
  relations: OrderedRelations,
  isStill: () => Promise<boolean>,
): AsyncGenerator<string> {
  yield relationHeading();
  for (let from = 0; from < relations.length; from += AT_ONCE) {
    const ids = relations.ids(from, from + AT_ONCE);
    const rows = await relationsById(ask, ids);
    if (rows.length < ids.length || !(await isStill())) throw new Error("the data has changed");
    yield relationLines(rows.map((row) => relationOf(row, catalogue)));
  }
}

/** The path for OpenAPI. */
export function relationTablePaths(): ZodOpenApiPathsObject {
  return {
    "/api/relations.csv": {
      get: {
        tags: ["Relations"],
        summary:
          "All relations that match as a table, strongest first, written while they are read; the connection breaks if the data changes meanwhile",
        operationId: "getRelationsCsv",
        requestParams: { query: Query },
        responses: {
          "200": {
            description: "OK; Entente-Total says how many rows follow the heading",
            content: { "text/csv": { schema: z.string() } },
          },
          "400": MISFIT,
          "503": problemAnswer("No data is loaded, or a load is changing it"),
        },
      },
    },
  };
}
