import { join } from "node:path";
import express, { type Express } from "express";

/** What an embed asks for first, unless a saved query drives it: fetched beside its scripts. */
const GRAPH = "/api/graph?status=occurred,ongoing,planned,alleged,hypothetical,denied";
const preload = (path: string) => `<${path}>; rel=preload; as=fetch; crossorigin`;

/**
 * Serves what other pages take: the embed's page, and the scripts of the element and of the page
 * around an iframe, which pages of every origin may load.
 */
export function serveEmbeds(app: Express, folder: string): void {
  app.get("/embed/v1", (request, response) => {
    const paths = ["/api/dataset", ...("query" in request.query ? [] : [GRAPH])];
    response.set({ Link: paths.map(preload).join(", "), "Cache-Control": "no-cache" });
    response.sendFile(join(folder, "embed.html"));
  });
  const open: Parameters<typeof express.static>[1] = {
    maxAge: 0,
    index: false,
    redirect: false,
    setHeaders: (response) =>
      response
        .setHeader("Access-Control-Allow-Origin", "*")
        .setHeader("Cross-Origin-Resource-Policy", "cross-origin"),
  };
  app.use("/embed/v1", express.static(join(folder, "embed", "v1"), open));
  app.use("/flags", express.static(join(folder, "flags"), open));
}
