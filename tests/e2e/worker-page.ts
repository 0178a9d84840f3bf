import { build } from "esbuild";
import type { Page } from "playwright-core";
import { projectRoot } from "../../server/root.ts";
import { sharedBrowser } from "./browser.ts";

const SITE = "http://worker.test/";

/**
 * Opens an empty page on a site that has nothing but the script of a worker, at `/worker.js`.
 *
 * @param source the module of the worker, which imports from the root of the project
 */
export async function workerPage(source: string): Promise<Page> {
  const script = await bundled(source);
  const page = await (await sharedBrowser(false)).newPage();
  await page.route(`${SITE}**`, (route) => {
    const isScript = route.request().url().endsWith(".js");
    const contentType = isScript ? "text/javascript" : "text/html";
    return route.fulfill({ contentType, body: isScript ? script : "<title>Worker</title>" });
  });
  await page.goto(SITE);
  return page;
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectRoot() },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2023",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
