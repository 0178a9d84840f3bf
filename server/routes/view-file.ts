import { readFile } from "node:fs/promises";
import type { Express } from "express";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { viewShape } from "../contract/view-picture.ts";
import type { CurrentData, Data } from "../data.ts";
import { Unavailable } from "../errors.ts";
import { checked } from "../http/checked.ts";
import { answeredUnchanged, dataTag } from "../http/conditional.ts";
import { DATA_ANSWERS, problemAnswer } from "../http/problem-answer.ts";
import { readFlags } from "../picture/flags.ts";
import type { Pictures } from "../picture/pictures.ts";
import type { Ask } from "../query/ask.ts";
import { claimIds, claims } from "../query/claims.ts";
import { fileEvidence, fileGraph, flagCodes } from "../share/file-data.ts";
import { htmlFile } from "../share/html-file.ts";

const CONTROLS = "none, or some of legend, timeline, search and list, separated by commas";
const shape = {
  controls: z
    .string({ error: CONTROLS })
    .regex(/^(|none|(legend|timeline|search|list)(,(legend|timeline|search|list))*)$/, {
      error: CONTROLS,
    })
    .default("legend,timeline")
    .meta({ description: "What stands around the map" }),
};
const Query = z.object(shape);

/** Bytes of files kept at the most. */
const BUDGET = 16 * 2 ** 20;

export interface FileTools {
  ask: Ask;
  pictures: Pictures;
  current: CurrentData;
  /** Version of the program: another one writes another file */
  program: string;
  /** Path of the built script of such files */
  script: string;
}

/**
 * `GET /api/view.html`: the view of a link as one file, with map, evidence and script inside, to
 * be kept or sent. It is given to be saved, never to be opened here.
 */
export function mountViewFile(app: Express, tools: FileTools): void {
  const { current, program } = tools;
  const kept = new LRUCache<string, string, Data>({
    maxSize: BUDGET,
    sizeCalculation: (body, key) => body.length + key.length,
    fetchMethod: async (key, _stale, { context: data }) => {
      const [, controls = "", query = ""] = key.split(" ");
      return current.whileStill(data, await write(tools, data, controls, query));
    },
  });
  app.get("/api/view.html", async (request, response) => {
    const { controls } = checked(Query, request.query);
    const data = current.settled();
    const query = new URL(request.originalUrl, "http://here").searchParams;
    for (const name of Object.keys(shape)) query.delete(name);
    const key = `${data.version} ${controls} ${query.toString()}`;
    response.set({
      ETag: dataTag(program, data.version, key),
      "Cache-Control": "no-cache",
      "Content-Disposition": `attachment; filename="entente-${data.dataset.pack}.html"`,
    });
    if (answeredUnchanged(request, response)) return;
    response.type("html").send(await kept.fetch(key, { context: data }));
  });
}

async function write(
  { ask, pictures, script }: FileTools,
  data: Data,
  controls: string,
  query: string,
): Promise<string> {
  const [{ graph, dataset }, { title, alternative, alone }, ids] = await Promise.all([
    pictures.data(data),
    pictures.description(data, query),
    claimIds(ask, {}),
  ]);
  return htmlFile({
    title,
    alternative,
    licence: dataset.licence,
    view: alone,
    controls: controls.replaceAll(",", " "),
    graph: fileGraph(graph, dataset.view.kinds),
    flags: Object.fromEntries(await readFlags(flagCodes(graph))),
    evidence: fileEvidence(graph, await claims(ask, data.catalogue, ids)),
    script: await built(script),
  });
}

async function built(script: string): Promise<string> {
  try {
    return await readFile(script, "utf8");
  } catch (cause) {
    throw new Unavailable('the script of such files is not built; run "npm run build"', { cause });
  }
}

/** The file in OpenAPI. */
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
          "400": problemAnswer("A parameter does not fit"),
          ...DATA_ANSWERS,
        },
      },
    },
  };
}
