import type { Request, RequestHandler, Response } from "express";
import { NotFound, ProblemError } from "./errors.ts";
import { VERSION_HEADER } from "./http/conditional.ts";
import { onceDone } from "./http/disconnect.ts";
import { packName, setPack, setPackName } from "./http/pack-path.ts";
import { isOfPack, unknownPackIn } from "./http/paths-of-pack.ts";
import type { PackHost } from "./pack-host.ts";
import { queryFailure, QueryFailure } from "./query-api/failure.ts";
import { refuse } from "./query-api/mount.ts";
import { packInAddress } from "./share/pack-in-address.ts";
import type { ShareTools } from "./share/route.ts";

const STATEMENTS = /^\/db\/([^/]+)\//i;
const PROBE = /^\/healthz\/?$/i;

/**
 * Answers what comes from a pack: that of the address, that of a database's name, or the default
 * one. A pack that is closed is opened first. Pages that are left open probe it from time to time,
 * which does not keep it open.
 */
export function toPack(packs: PackHost): RequestHandler {
  return async (request, response, next) => {
    const unknown = unknownPackIn(request);
    if (unknown !== undefined) throw new NotFound("pack", unknown);
    if (request.path === "/") response.vary("Accept");
    if (!isOfPack(request)) {
      next();
      return;
    }
    const name = await packOf(packs, request, response);
    // The default pack is never closed, so that nobody has to let go of it.
    if (name === undefined) return packs.first.router(request, response, next);
    if (PROBE.test(request.path)) {
      const open = packs.opened(name);
      const version = packs.closedVersion(name);
      if (open) return open.router(request, response, next);
      if (version !== undefined) {
        response.set({ "Cache-Control": "no-store", [VERSION_HEADER]: version });
        response.json({ status: "ok" });
        return;
      }
    }
    try {
      const { pack, release } = await packs.use(name);
      onceDone(request, response, release);
      pack.router(request, response, next);
    } catch (error) {
      const failure = /^\/db\//i.test(request.path) ? failureOf(error) : undefined;
      if (!failure) throw error;
      if (failure.retryAfter !== undefined) response.set("Retry-After", String(failure.retryAfter));
      refuse(response, failure);
    }
  };
}

/** Converts the reason why a pack is not there to the form of the Query API. */
function failureOf(error: unknown): QueryFailure | undefined {
  if (!(error instanceof ProblemError)) return queryFailure(error);
  const code = "Neo.TransientError.General.DatabaseUnavailable";
  return new QueryFailure(error.status, code, error.message, error.retryAfter, { cause: error });
}

/** Returns the function that puts views of the request's pack in words, which may open it. */
export function wordsOf(packs: PackHost, response: Response): ShareTools["words"] {
  const name = packName(response);
  if (name === undefined) return packs.first.words;
  return async (query, caller) => {
    const { pack, release } = await packs.use(name);
    return pack.words(query, caller).finally(release);
  };
}

async function packOf(
  packs: PackHost,
  request: Request,
  response: Response,
): Promise<string | undefined> {
  const name = packName(response);
  if (name !== undefined) return name;
  const [, database] = STATEMENTS.exec(request.path) ?? [];
  if (database !== undefined) {
    const named = packs.nameOf(decodeURIComponent(database));
    if (named === undefined || (await packs.isFirstDatabase(named))) return undefined;
    setPackName(response, named);
    return named;
  }
  if (!/^\/oembed\/?$/i.test(request.path)) return undefined;
  const shared = packInAddress(request.query["url"], (one) => packs.nameOf(one));
  if (shared !== undefined) setPack(response, shared);
  return shared;
}
