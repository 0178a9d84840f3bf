import type { IRouter } from "express";
import { z } from "zod";
import type { ZodOpenApiOperationObject } from "zod-openapi";
import { PackWritten } from "../../domain/contract/packs.ts";
import { ID_FORM } from "../../domain/pack-names.ts";
import { ProblemError } from "../errors.ts";
import { checked } from "../http/checked.ts";
import { MISFIT, problemAnswer } from "../http/problem-answer.ts";
import { packPath } from "../http/pack-path.ts";
import { arriving } from "../http/arriving.ts";
import { clientAddress } from "../http/client-address.ts";
import { logOf } from "../http/request-log.ts";
import { requireToken, type TokenTools } from "./require-token.ts";
import { BrokenPack } from "../workspace/pack-reader.ts";
import { BadZip } from "../workspace/unzip-pack.ts";

const NAME = "lower-case letters, digits and single hyphens, at most 64, other than neo4j";
const Params = z.object({
  name: z
    .string()
    .max(64, { error: NAME })
    .regex(ID_FORM, { error: NAME })
    // Statements to it would go to the default pack.
    .refine((name) => name !== "neo4j", { error: NAME })
    .meta({ description: "Name of the pack's folder" }),
});
const REPLACE = "true or false";
const Query = z.strictObject({
  replace: z
    .enum(["true", "false"], { error: REPLACE })
    .default("false")
    .meta({ description: "true to replace a pack of this name" }),
});

export interface KeepTools extends TokenTools {
  /** Writes a pack into the workspace. Rejects with ProblemError, BadZip or BrokenPack. */
  keep: (
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    replace: boolean,
  ) => Promise<{ title: string; replaced: boolean }>;
}

/** Serves `POST /api/packs/:name`: writes a zip of a pack into the workspace, whole or not at all. */
export function mountKeepPack(app: IRouter, tools: KeepTools): void {
  app.post("/api/packs/:name", async (request, response) => {
    requireToken(request, tools, { things: "packs", thing: "pack" });
    const { name } = checked(Params, request.params);
    const { replace } = checked(Query, request.query);
    const type = request.is(["application/zip", "application/octet-stream"]);
    if (!type || request.headers["content-encoding"] !== undefined)
      throw new ProblemError(
        415,
        "Unsupported media type",
        "expected a zip as Content-Type application/zip, without Content-Encoding",
      );
    const { title, replaced } = await tools
      .keep(name, arriving(request), replace === "true")
      .catch(refuse);
    const client = clientAddress(request);
    logOf(request).info({ client, pack: name, replaced }, "a pack was written");
    const address = packPath(response) === "" ? `../../d/${name}/` : `../../../${name}/`;
    const answer: PackWritten = { name, title, address, replaced };
    response
      .set("Cache-Control", "no-store")
      .status(replaced ? 200 : 201)
      .json(answer);
  });
}

function refuse(error: unknown): never {
  if (error instanceof BadZip) {
    if (error.isTooLarge) throw new ProblemError(413, "Too large", error.message);
    const { found, expected } = error;
    const faults = [{ field: "body", found, expected }];
    throw new ProblemError(400, "Bad request", `body: ${error.message}`, faults);
  }
  if (!(error instanceof BrokenPack)) throw error;
  const { faults, faultCount } = error.broken;
  throw new ProblemError(
    400,
    "Bad request",
    `${error.message}; nothing was written`,
    faults.map((fault) => ({
      field: "pack",
      found: fault,
      expected: `a pack without faults, of which this has ${faultCount}`,
    })),
  );
}

/** The operation for OpenAPI. */
export function keepPackOperation(): ZodOpenApiOperationObject {
  return {
    tags: ["Packs"],
    summary: "Write a pack into the workspace, whole or not at all",
    operationId: "postPack",
    security: [{ writeToken: [] }],
    requestParams: { path: Params, query: Query },
    requestBody: {
      required: true,
      content: {
        "application/zip": {
          schema: { type: "string", format: "binary", description: "The pack's files" },
        },
      },
    },
    responses: {
      "200": {
        description: "A pack of this name was replaced",
        content: { "application/json": { schema: PackWritten } },
      },
      "201": {
        description: "The pack is in the workspace",
        content: { "application/json": { schema: PackWritten } },
      },
      "400": MISFIT,
      "401": problemAnswer("The write token is missing or wrong"),
      "403": problemAnswer("This server takes no packs"),
      "408": problemAnswer("The body did not arrive in time"),
      "409": problemAnswer("The name is taken"),
      "413": problemAnswer("The pack is larger than ENTENTE_PACK_MAX_BYTES"),
      "415": problemAnswer("The body is not a zip"),
      "429": problemAnswer("Too many wrong tokens; see Retry-After"),
      "503": problemAnswer("Another pack is being written, or this one is in use"),
      "507": problemAnswer("The disk does not take it; the problem says why"),
    },
  };
}
