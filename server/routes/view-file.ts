import type { IRouter } from "express";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { EMBED_CONTROLS } from "../../domain/embed-controls.ts";
import { viewShape } from "../../domain/contract/view-picture.ts";
import type { CurrentData } from "../data.ts";
import { callerOf } from "../http/caller.ts";
import { checked } from "../http/checked.ts";
import { sentNotModified, dataTag } from "../http/conditional.ts";
import { pageLink } from "../pages/page-link.ts";
import { queryOf } from "../http/query-of.ts";
import { CROWDED, DATA_ANSWERS, problemAnswer } from "../http/problem-answer.ts";
import { sendCompressed } from "../http/send-file.ts";
import type { ViewFiles } from "../share/view-files.ts";

const CONTROLS = `none, or some of ${EMBED_CONTROLS.join(", ")}, separated by commas`;
const CONTROL = `(${EMBED_CONTROLS.join("|")})`;
const shape = {
  controls: z
    .string({ error: CONTROLS })
    .regex(new RegExp(`^(|none|${CONTROL}(,${CONTROL})*)$`), {
      error: CONTROLS,
    })
    .default("legend,timeline")
    .meta({ description: "Controls around the map" }),
};
const Query = z.object(shape);

export interface FileTools {
  files: ViewFiles;
  current: CurrentData;
  /** Version of the program: another version may write a different file. */
  program: string;
  /** Public address of the server; undefined to take it from each request. */
  publicUrl: string | undefined;
}

/**
 * Serves `GET /api/view.html`: the view of a link as a single file with map, evidence and script,
 * to be saved or sent. It is sent as a download, so that it never runs on this origin.
 */
export function mountViewFile(
  app: IRouter,
  { files, current, program, publicUrl }: FileTools,
): void {
  app.get("/api/view.html", async (request, response) => {
    const { controls } = checked(Query, request.query);
    const data = current.settled();
    const params = new URLSearchParams(queryOf(request));
    for (const name of Object.keys(shape)) params.delete(name);
    const query = params.toString();
    const requested = { controls, query, link: pageLink(request, response, publicUrl, query) };
    response.set({
      ETag: dataTag(program, data.version, JSON.stringify(requested)),
      "Cache-Control": "no-cache",
      "Content-Disposition": `attachment; filename="entente-${data.dataset.pack}.html"`,
    });
    if (sentNotModified(request, response)) return;
    const file = await files.file(data, requested, callerOf(request, response));
    await sendCompressed(request, response.type("html"), file);
  });
}

/** The file's path for OpenAPI. */
export function viewFilePaths(): ZodOpenApiPathsObject {
  return {
    "/api/view.html": {
      get: {
        tags: ["Sharing"],
        summary: "A view as one HTML file: map, evidence and script inside, no network",
        operationId: "getViewHtml",
        requestParams: { query: z.object({ ...shape, ...viewShape }) },
        responses: {
          "200": {
            description: "OK; carries an ETag of data version and parameters",
            content: { "text/html": { schema: z.string() } },
          },
          "400": problemAnswer("A parameter is invalid"),
          ...DATA_ANSWERS,
          ...CROWDED,
        },
      },
    },
  };
}
