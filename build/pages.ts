import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";
import { viteStaticCopy } from "vite-plugin-static-copy";
import { BROWSER_ALIASES } from "../browser-store/aliases.ts";
import { messages } from "./messages/vite-messages.ts";
import { bareSigma } from "./bare-sigma.ts";
import { EVENTS } from "./events.ts";
import { outdented } from "../client/embed/package/outdented.ts";

const server = `http://127.0.0.1:${process.env["PORT"] ?? "3000"}`;

/**
 * What pages need before their first frame comes in a few files instead of one for every set of
 * pages that share a module: a browser asks a server for six at a time. A file takes what its
 * modules import too, and what a file above has taken stays there; what is left is the page's own.
 */
const TOGETHER = [
  {
    name: "base",
    of: /node_modules\/(@lit|lit|lit-html|lit-element)\/|^\0|\/(base-style|safe-storage|show-dialog)\.ts$/,
  },
  { name: "graph", of: /\/map\/entente-map\.ts$/ },
  {
    name: "view",
    of: /\/model\/(link\/(read|write)-view|parameter\/known|time\/(moment|words)|graph\/graph-index|text\/dates)\.ts$/,
  },
  {
    name: "bar",
    of: /\/(ui\/(top-bar\/top-bar|theme\/(chosen-theme|theme-controller)|status\/status-view|facts\/(avatar|signs|balance-bar)|browser\/narrow-controller|style\/panel-style)|model\/(text\/words|link\/route|overview\/element)|app\/commands\/(keys|command))\.ts$/,
  },
];

/** The chunks of the page's first frame, which hold no text with lines of its own. */
const FIRST = ["index", ...TOGETHER.map(({ name }) => name)];

const FLAGS = "node_modules/flag-icons/flags/1x1";

/** The flags of countries, to be compressed: a map draws many, each a request of its own. */
const flags = () =>
  readdirSync(FLAGS)
    .filter((name) => /^[a-z]{2}\.svg$/.test(name))
    .map((name) => ({
      src: join(FLAGS, name),
      replace: (folder: string, file: string) => join(folder, "flags", file),
    }));

export default defineConfig({
  root: "client",
  // Wherever a proxy puts the server: the server makes the addresses of a page that lies deeper fit.
  base: "./",
  // What few layouts need has a file of its own beside the worker's.
  worker: { format: "es", plugins: () => [messages()] },
  // The worker that holds a pack runs what the server runs.
  resolve: { alias: { ...BROWSER_ALIASES, events: EVENTS } },
  build: {
    license: { fileName: "licences-pages.json" },
    outDir: "../dist/client",
    emptyOutDir: true,
    sourcemap: true,
    // Tells what loads what; hidden from visitors, as every name that begins with a dot.
    manifest: true,
    // The page's CSP allows no data: scripts, and flags are fetched one by one as they are drawn.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [
        "index.html",
        "docs.html",
        "workbench.html",
        "packs.html",
        "import.html",
        "lens.html",
        "404.html",
      ].map((page) => `client/${page}`),
      output: {
        codeSplitting: {
          groups: TOGETHER.map(({ name, of }, i) => ({
            name,
            test: of,
            priority: TOGETHER.length - i,
          })),
        },
      },
    },
  },
  plugins: [
    messages(),
    bareSigma(),
    outdented(({ name }) => FIRST.includes(name)),
    compression({ include: /assets\/.*\.(js|css|svg)$/, threshold: 1024, logLevel: "silent" }),
    viteStaticCopy({ targets: [{ src: `../${FLAGS}/[a-z][a-z].svg`, dest: "flags" }] }),
    compression({
      include: /flags\/..\.svg$/,
      algorithms: ["brotliCompress", "gzip"],
      artifacts: flags,
      logLevel: "silent",
    }),
  ],
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      [
        "/api",
        "/db",
        "^/d/",
        "/oembed",
        "/openapi.json",
        "/docs",
        "/healthz",
        "/readyz",
        "/metrics",
      ].map((path) => [path, server]),
    ),
  },
});
