import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Express } from "express";

/**
 * Serves the built client: files named by their content for ever, pages checked each time, and a
 * page of its own for what is not there.
 */
export function servePages(app: Express, folder: string): void {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder}: the client is not built; run "npm run build"`);
  app.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y" }));
  app.use(express.static(folder, { extensions: ["html"], maxAge: 0 }));
  app.use((_request, response) => {
    response.status(404).sendFile(join(folder, "404.html"));
  });
}
