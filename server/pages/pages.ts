import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import { ProblemError } from "../errors.ts";
import { cardTags, withCard } from "../share/cards.ts";
import type { ShareTools } from "../share/route.ts";
import { callerOf } from "../http/caller.ts";
import { baseAddress } from "../http/base-address.ts";
import { builtFiles } from "../http/built-files.ts";
import { serveEmbeds } from "./embeds.ts";
import { overviewAddress } from "./overview-address.ts";
import { orNullAfter } from "../http/or-null-after.ts";
import { queryOf } from "../http/query-of.ts";
import { logOf } from "../http/request-log.ts";
import { movedTo } from "../http/relative.ts";
import { sendPage } from "../http/send-page.ts";

/** In seconds. */
const YEAR = 365 * 24 * 60 * 60;
/** Milliseconds that a page waits for its card. */
const CARD_MS = 300;

export interface PageTools extends Pick<ShareTools, "publicUrl"> {
  /** Returns the function that puts views of the request's pack in words. */
  wordsOf: (response: Response) => ShareTools["words"];
}

/**
 * Serves the built client: files with a content hash in their name are cached for ever, pages are
 * revalidated each time, and unknown paths get the 404 page. The map page carries a card of the
 * view that its query describes.
 */
export function servePages(app: Express, folder: string, tools: PageTools): void {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder}: the client is not built; run "npm run build"`);
  app.use("/assets", builtFiles(join(folder, "assets"), `public,max-age=${YEAR},immutable`));
  app.get(["/", "/index.html"], mapPage(join(folder, "index.html"), tools));
  app.get(["/overview", "/overview.html"], overviewAddress);
  serveEmbeds(app, folder, tools.publicUrl);
  // No redirect for a folder's address without its slash: it would drop a proxy's path.
  const pages = { extensions: ["html"], maxAge: 0, index: false, redirect: false };
  app.use(express.static(folder, pages));
  const missing = readFileSync(join(folder, "404.html"), "utf8");
  app.use((request, response) => {
    response.status(404).type("html").send(movedTo(request.path, missing));
  });
}

function mapPage(file: string, tools: PageTools): RequestHandler {
  const page = readFileSync(file, "utf8");
  return async (request, response) => {
    sendPage(request, response, await withItsCard(page, request, response, tools));
  };
}

/**
 * Adds the card of the view to the page. Returns the page unchanged if the card cannot be made, as
 * before a load, or not in time; the text is cached for the next request.
 */
async function withItsCard(
  page: string,
  request: Request,
  response: Response,
  tools: PageTools,
): Promise<string> {
  const query = queryOf(request);
  try {
    const words = tools.wordsOf(response)(query, callerOf(request, response));
    const texts = await orNullAfter(words, CARD_MS);
    if (!texts) return page;
    const base = baseAddress(request, response, tools.publicUrl);
    return withCard(page, texts.title, cardTags(texts, base, query));
  } catch (error) {
    if (!(error instanceof ProblemError)) logOf(request).error(error);
    return page;
  }
}
