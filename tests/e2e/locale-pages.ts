import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { build, loadConfigFromFile, mergeConfig, type PluginOption } from "vite";
import { movedTo } from "../../server/http/relative.ts";
import { projectRoot } from "../../server/root.ts";

export type TestLocale = "en-XA" | "ar-XB";

/** The pages of the product as they are built in a locale for tests. */
export interface LocalePages {
  /** Lets a window have these pages from a server instead of its own. */
  serveTo: (context: BrowserContext, url: string) => Promise<void>;
  remove: () => void;
}

const PAGES: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/workbench": "workbench.html",
  "/import": "import.html",
  "/packs": "packs.html",
  "/lens": "lens.html",
  "/docs": "docs.html",
  "/embed/v1": "embed.html",
};

/** Builds the pages and the page of embeds in a locale, into a folder of their own. */
export async function buildLocale(locale: TestLocale): Promise<LocalePages> {
  const folder = mkdtempSync(join(tmpdir(), `entente-${locale}-`));
  for (const name of ["pages", "iframe"]) await buildOne(name, locale, folder);
  return {
    serveTo: async (context, url) => {
      await context.route(`${url}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        const page = PAGES[pathname];
        const path = join(folder, page ?? pathname);
        if (!existsSync(path)) await route.continue();
        else if (page === undefined) await route.fulfill({ path });
        else {
          const body = movedTo(pathname, readFileSync(path, "utf8"));
          await route.fulfill({ body, contentType: "text/html" });
        }
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function buildOne(name: string, locale: TestLocale, outDir: string): Promise<void> {
  // Vite and the configuration read these while they build.
  const before = { ...process.env };
  Object.assign(process.env, { ENTENTE_LOCALE: locale, NODE_ENV: "production" });
  try {
    const file = join(projectRoot(), "build", `${name}.ts`);
    const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, file);
    if (!loaded) throw new Error(`${file} cannot be read`);
    const { plugins = [], ...config } = loaded.config;
    const kept = plugins.flat().filter((plugin) => !isOfFiles(plugin));
    await build(
      mergeConfig(
        { ...config, plugins: kept },
        {
          configFile: false,
          logLevel: "error",
          build: { outDir, emptyOutDir: false, sourcemap: false, minify: false },
        },
      ),
    );
  } finally {
    process.env = before;
  }
}

/** Compressed files and copied flags are those of the server. */
const isOfFiles = (plugin: PluginOption): boolean =>
  typeof plugin === "object" &&
  plugin !== null &&
  "name" in plugin &&
  /compression|static-copy/.test(plugin.name);
