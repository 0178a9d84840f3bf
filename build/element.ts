import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { compression } from "vite-plugin-compression2";
import { messages } from "./messages/vite-messages.ts";
import { bareSigma } from "./bare-sigma.ts";
import { EVENTS } from "./events.ts";
import { outdented } from "../client/embed/package/outdented.ts";
import { TERSER_OPTIONS } from "./terser-options.ts";

// Whoever builds it, a test too: libraries are taken without their checks.
process.env["NODE_ENV"] = "production";

const root = fileURLToPath(new URL("..", import.meta.url));
const served = join(root, "dist/client/embed/v1");
const folder = join(root, "dist/package");
const own = join(root, "client/embed/package");

/** Code that few graphs need, or that comes after the first frame, has a file of its own. */
const LATER: Readonly<Record<string, string>> = {
  "read-graph": "client/embed/source/read-graph.ts",
  "open-questions": "client/embed/source/open-questions.ts",
  gexf: "import/xml/gexf.ts",
  graphml: "import/xml/graphml.ts",
  json: "import/json/graph.ts",
  table: "import/table/edge-list.ts",
  zip: "import/zip/read-zip.ts",
  "relations-table": "client/embed/relations-table.ts",
  credit: "client/embed/credit/credit.ts",
  timeline: "client/embed/timeline.ts",
  finder: "client/embed/finder.ts",
  languages: "client/embed/words/languages.ts",
  lettering: "client/map/labels/lettering.ts",
  tooltip: "client/map/overlay/tooltip.ts",
  walker: "client/map/overlay/walker.ts",
  "mark-canvas": "client/map/overlay/mark-canvas.ts",
  "land-canvas": "client/map/overlay/land-canvas.ts",
  outlines: "client/model/world/outlines.ts",
  "lay-out": "client/model/layout/lay-out.ts",
  "plain-scene": "client/map/plain/plain-scene.ts",
};
const ENTRIES: Readonly<Record<string, string>> = {
  host: "client/embed/host/host.ts",
  ...LATER,
  "entente-graph": "client/embed/entente-graph.ts",
};
const SCRIPTS = Object.keys(ENTRIES).map((name) => `${name}.js`);

/**
 * What other pages take: the script of the element, that of the page around an iframe, and what
 * the first loads later. A mode builds one of them, so that each is one file with a hash of its
 * own; `host` is the first and `entente-graph` the last.
 */
export default defineConfig(({ mode: name }) => {
  return {
    root: "client",
    base: "./",
    publicDir: false,
    worker: { format: "es" },
    resolve: { alias: { events: EVENTS } },
    build: {
      license: { fileName: `licences-${name}.json` },
      outDir: served,
      emptyOutDir: name === "host",
      sourcemap: true,
      target: "es2023",
      // Every visitor of every page loads this one: its hundredths count.
      minify: name === "entente-graph" ? "terser" : true,
      terserOptions: TERSER_OPTIONS,
      // One file: the icons of the map are in it.
      assetsInlineLimit: 8192,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: join(root, ENTRIES[name]!) },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].js", codeSplitting: false },
      },
    },
    plugins: [
      messages(),
      bareSigma(),
      ...(name === "read-graph" ? [later()] : []),
      ...(name === "entente-graph" ? [later(), outdented(), sealed(), packed()] : []),
      compression({ include: /\.js$/, threshold: 1024, logLevel: "silent" }),
    ],
  };
});

/** Leaves what is loaded later to files that lie beside the script. */
function later(): Plugin {
  return {
    name: "later",
    enforce: "pre",
    async resolveId(source, importer) {
      if (importer === undefined) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const name = Object.keys(LATER).find((one) => found?.id === join(root, LATER[one]!));
      return name === undefined ? null : { id: `./${name}.js`, external: "relative" };
    },
  };
}

/** Writes beside each script what `integrity` has to be for it. */
function sealed(): Plugin {
  return {
    name: "sealed",
    writeBundle() {
      const scripts = SCRIPTS.map((name) => {
        const hash = createHash("sha384").update(readFileSync(join(served, name)));
        return [name, `sha384-${hash.digest("base64")}`];
      });
      const text = JSON.stringify(Object.fromEntries(scripts), null, 2);
      writeFileSync(join(served, "integrity.json"), `${text}\n`);
    },
  };
}

/** Lays out the same scripts as a package for npm, with types. */
function packed(): Plugin {
  return {
    name: "packed",
    writeBundle() {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const { version, license, engines } = JSON.parse(
        readFileSync(join(root, "package.json"), "utf8"),
      ) as Record<string, unknown>;
      const manifest = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as object;
      const text = JSON.stringify({ ...manifest, version, license, engines }, null, 2);
      writeFileSync(join(folder, "package.json"), `${text}\n`);
      for (const name of ["entente-graph.d.ts", "host.d.ts", "custom-elements.json", "README.md"])
        copyFileSync(join(own, name), join(folder, name));
      for (const name of SCRIPTS) copyFileSync(join(served, name), join(folder, name));
      cpSync(join(served, "assets"), join(folder, "assets"), {
        recursive: true,
        filter: (path) => !/\.(map|gz|br)$/.test(path),
      });
      copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
    },
  };
}
