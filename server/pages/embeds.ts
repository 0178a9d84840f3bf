import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Express, Request, RequestHandler, Response } from "express";
import { WHOLE_GRAPH } from "../../domain/whole-graph.ts";
import { ProblemError } from "../errors.ts";
import { discoveryLinks, withDiscovery } from "../share/discovery.ts";
import { withQuery } from "../share/oembed.ts";
import { builtFiles } from "../http/built-files.ts";
import { baseAddress } from "../http/base-address.ts";
import { queryOf } from "../http/query-of.ts";
import { movedTo, upFrom } from "../http/relative.ts";
import { sendPage } from "../http/send-page.ts";

const preload = (address: string) => `<${address}>; rel=preload; as=fetch; crossorigin`;

/**
 * Serves the files that other pages use: the embed's page, and the scripts of the element and of
 * the iframe's host page, which pages of every origin may load.
 *
 * @param publicUrl public address of the server; undefined to take it from each request
 * @throws Error if the client is not built
 */
export function serveEmbeds(app: Express, folder: string, publicUrl: string | undefined): void {
  const page = readFileSync(join(folder, "embed.html"), "utf8");
  app.get("/embed/v1", (request, response) => {
    const { path } = request;
    // An embed asks for the graph first, unless a saved query drives it.
    const preloads = ["api/dataset", ...("query" in request.query ? [] : [WHOLE_GRAPH])];
    response.set("Link", preloads.map((one) => preload(upFrom(path) + one)).join(", "));
    const links = linksOf(request, response, publicUrl);
    sendPage(request, response, withDiscovery(movedTo(path, page), links));
  });
  const readable: RequestHandler = (_request, response, next) => {
    response.set("Access-Control-Allow-Origin", "*");
    response.set("Cross-Origin-Resource-Policy", "cross-origin");
    next();
  };
  // Revalidated each time, since their content changes under a constant name.
  const scripts = builtFiles(join(folder, "embed", "v1"), "no-cache");
  app.use("/embed/v1", readable, scripts);
  const flags = builtFiles(join(folder, "flags"), "public, max-age=0");
  app.use("/flags", readable, flags);
}

/** Returns no links if the request has no valid host. */
function linksOf(request: Request, response: Response, publicUrl: string | undefined): string[] {
  try {
    const base = baseAddress(request, response, publicUrl);
    return discoveryLinks(base, withQuery(`${base}/embed/v1`, queryOf(request)));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return [];
  }
}
