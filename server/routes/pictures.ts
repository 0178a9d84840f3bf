import type { IRouter, Request } from "express";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import {
  MOST_PIXELS,
  pictureShape,
  pictureViewShape,
  pngShape,
} from "../../domain/contract/view-picture.ts";
import type { CurrentData } from "../data.ts";
import { BadRequest } from "../errors.ts";
import { callerOf } from "../http/caller.ts";
import { checked } from "../http/checked.ts";
import { sentNotModified, dataTag } from "../http/conditional.ts";
import { pageLink } from "../pages/page-link.ts";
import { queryOf } from "../http/query-of.ts";
import { CROWDED, DATA_ANSWERS, MISFIT, problemAnswer } from "../http/problem-answer.ts";
import { sendFile, sendCompressed } from "../http/send-file.ts";
import type { PictureFormat } from "../picture/messages.ts";
import type { Pictures, PictureRequest } from "../picture/pictures.ts";

const TYPES: Record<PictureFormat, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pdf: "application/pdf",
};
const FORMATS = Object.keys(TYPES) as PictureFormat[];
const svgQuery = z.object(pictureShape);
const pngQuery = z.object(pngShape);
/** CSS px per inch. */
const SCREEN_DPI = 96;

export interface PictureTools {
  pictures: Pictures;
  current: CurrentData;
  /** Version of the program: another version may draw differently. */
  program: string;
  /** Public address of the server; undefined to take it from each request. */
  publicUrl: string | undefined;
}

/** Serves `GET /api/view.svg`, `.png` and `.pdf`: the view of a link as a picture, for any page. */
export function mountPictureRoutes(app: IRouter, tools: PictureTools): void {
  const { pictures, current, program, publicUrl } = tools;
  for (const format of FORMATS) {
    app.get(`/api/view.${format}`, async (request, response) => {
      const picture = pictureRequest(request, format, (query) =>
        pageLink(request, response, publicUrl, query),
      );
      const data = current.settled();
      response.set({
        ETag: dataTag(program, data.version, JSON.stringify(picture)),
        "Cache-Control": "public, max-age=300",
        // Any page may show it; it runs nothing and requests nothing.
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      });
      if (sentNotModified(request, response)) return;
      const { body } = await pictures.file(data, picture, callerOf(request, response));
      response.set("Content-Type", TYPES[format]);
      if (format === "svg")
        await sendCompressed(request, response, { gzip: Buffer.from(body.buffer), brotli: null });
      else sendFile(response, body);
    });
  }
}

/** @param linkTo returns the address of the page that shows a query's view */
function pictureRequest(
  request: Request,
  format: PictureFormat,
  linkTo: (query: string) => string,
): PictureRequest {
  const schema = format === "png" ? pngQuery : svgQuery;
  const given = checked(schema, request.query);
  const { width, height, title, legend, transparent } = given;
  const scale = "scale" in given ? Number(given.scale) : 1;
  if (width * height * scale * scale > MOST_PIXELS)
    throw new BadRequest([
      {
        field: "scale",
        found: `${width} × ${height} at ${scale}`,
        expected: `at most ${MOST_PIXELS} px in total`,
      },
    ]);
  const query = new URLSearchParams(queryOf(request));
  for (const name of Object.keys(schema.shape)) query.delete(name);
  query.sort();
  const order = {
    ...{ query: query.toString(), width, height, scale, mostPixels: MOST_PIXELS },
    title: title ?? null,
    legend: legend === "true",
    transparent: transparent === "true",
    link: linkTo(query.toString()),
  };
  const dpi = "dpi" in given && typeof given.dpi === "number" ? given.dpi : SCREEN_DPI * scale;
  return { order, format, dpi };
}

/** The pictures' paths for OpenAPI. */
export function picturePaths(): ZodOpenApiPathsObject {
  const paths = FORMATS.map((format) => {
    const own = format === "png" ? pngShape : pictureShape;
    const get = {
      tags: ["Pictures"],
      summary: `A view as ${format.toUpperCase()}: takes the parameters of its link and those of the picture`,
      operationId: `getView${format.toUpperCase()}`,
      requestParams: { query: z.object({ ...own, ...pictureViewShape }) },
      responses: {
        "200": {
          description: "OK; carries an ETag of data version and parameters",
          content: { [TYPES[format].replace(/;.*/, "")]: { schema: z.string() } },
        },
        "400": MISFIT,
        ...(format !== "svg" && {
          "501": problemAnswer("The format is not supported on the server's platform"),
        }),
        ...DATA_ANSWERS,
        ...CROWDED,
      },
    };
    return [`/api/view.${format}`, { get }] as const;
  });
  return Object.fromEntries(paths);
}
