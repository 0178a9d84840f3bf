import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { IRouter } from "express";
import { z } from "zod";
import type { ZodOpenApiOperationObject } from "zod-openapi";
import { NotFound } from "../errors.ts";
import { checked } from "../http/checked.ts";
import { MISFIT, problemAnswer } from "../http/problem-answer.ts";

const Params = z.object({
  name: z.string().meta({ description: "Name of the pack's folder, as in the list of packs" }),
});

export interface PackZipTools {
  /** Resolves to the bytes of a pack's zip; to null if there is no whole pack of the name. */
  zip: (name: string) => Promise<AsyncIterable<Uint8Array> | null>;
}

/** Serves `GET /api/packs/:name`: the files of a pack as a zip, as they lie on the disk. */
export function mountPackZip(app: IRouter, { zip }: PackZipTools): void {
  app.get("/api/packs/:name", async (request, response) => {
    const { name } = checked(Params, request.params);
    const bytes = await zip(name);
    if (!bytes) throw new NotFound("pack", name);
    response.attachment(`${name}.zip`).set({
      "Content-Type": "application/zip",
      "Cache-Control": "no-store",
    });
    // A reader who leaves ends the packing; there is nobody left to be told of it.
    await pipeline(Readable.from(bytes), response).catch(() => response.destroy());
  });
}

/** The operation for OpenAPI. */
export function packZipOperation(): ZodOpenApiOperationObject {
  return {
    tags: ["Packs"],
    summary: "The files of a pack as a zip, as they lie on the disk",
    operationId: "getPack",
    requestParams: { path: Params },
    responses: {
      "200": {
        description: "OK",
        content: {
          "application/zip": {
            schema: { type: "string", format: "binary", description: "The pack's files" },
          },
        },
      },
      "400": MISFIT,
      "404": problemAnswer("There is no whole pack of this name"),
    },
  };
}
