import "pino-http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import { ProblemError } from "../errors.ts";
import { cardTags, withCard } from "../share/cards.ts";
import type { ShareTools } from "../share/route.ts";
import { askerOf } from "../http/asker.ts";
import { baseAddress } from "../http/base-address.ts";
import { builtFiles } from "../http/built-files.ts";
import { serveEmbeds } from "./embeds.ts";
import { inTime } from "../http/in-time.ts";
import { queryOf } from "../http/query-of.ts";
import { movedTo } from "../http/relative.ts";
import { sendPage } from "../http/send-page.ts";

/** Seconds. */
const YEAR = 365 * 24 * 60 * 60;
/** Milliseconds that a page waits for its card. */
const CARD_MS = 300;

/**
 * Serves the built client: files named by their content for ever, as they were compressed at build, pages checked each time, and a
 * page of its own for what is not there. The page of the map carries a card of the view that its
 * query asks for.
 */
export function servePages(app: Express, folder: string, tools: ShareTools): void {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder}: the client is not built; run "npm run build"`);
  app.use("/assets", builtFiles(join(folder, "assets"), `public,max-age=${YEAR},immutable`));
  app.get(["/", "/index.html"], mapPage(join(folder, "index.html"), tools));
  serveEmbeds(app, folder, tools.publicUrl);
  // A folder's address without its slash is no page: sent on, it would leave a proxy's path.
  const pages = { extensions: ["html"], maxAge: 0, index: false, redirect: false };
  app.use(express.static(folder, pages));
  const missing = readFileSync(join(folder, "404.html"), "utf8");
  app.use((request, response) => {
    response.status(404).type("html").send(movedTo(request.path, missing));
  });
}

function mapPage(file: string, tools: ShareTools): RequestHandler {
  const page = readFileSync(file, "utf8");
  return async (request, response) => {
    sendPage(request, response, await withItsCard(page, request, response, tools));
  };
}

/**
 * The page with the card of its view; as it is if that cannot be made, as before a load, or not in
 * time: the words are kept for who asks next.
 */
async function withItsCard(
  page: string,
  request: Request,
  response: Response,
  tools: ShareTools,
): Promise<string> {
  const query = queryOf(request);
  try {
    const words = tools.words(query, askerOf(request, response));
    const said = await inTime(words, CARD_MS);
    if (!said) return page;
    const base = baseAddress(request, response, tools.publicUrl);
    return withCard(page, said.title, cardTags(said, base, query));
  } catch (error) {
    if (!(error instanceof ProblemError)) request.log.error(error);
    return page;
  }
}
