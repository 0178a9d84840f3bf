import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";
import { messages } from "./messages/vite-messages.ts";
import { bareSigma } from "./bare-sigma.ts";
import { EVENTS } from "./events.ts";
import { outdented } from "../client/embed/package/outdented.ts";
import { TERSER_OPTIONS } from "./terser-options.ts";

/** Code for the first frame is one file, and code right after it another. */
const TOGETHER = [
  { name: "embed", test: /^\0|\/embed\/page\/main\.ts$/, priority: 2 },
  {
    name: "drawn",
    test: /\/(relations-table|lettering|plan-apart|embed\/credit\/[\w-]+)\.ts$/,
    priority: 1,
  },
];

/**
 * The page of an iframe. It shares no file with the other pages: a browser keeps what it fetched
 * for each site apart, so that readers of an article would only fetch more of them.
 */
export default defineConfig({
  root: "client",
  // Wherever a proxy puts the server: the server makes the addresses of a page that lies deeper fit.
  base: "./",
  worker: { format: "es" },
  publicDir: false,
  resolve: { alias: { events: EVENTS } },
  build: {
    license: { fileName: "licences-frame.json" },
    outDir: "../dist/client",
    emptyOutDir: false,
    sourcemap: true,
    target: "es2023",
    minify: "terser",
    terserOptions: TERSER_OPTIONS,
    // The icons of the map are in the script: each would bring more headers than lines.
    assetsInlineLimit: (path) => path.includes("lucide-static"),
    modulePreload: false,
    rolldownOptions: {
      input: "client/embed.html",
      output: { codeSplitting: { groups: TOGETHER } },
    },
  },
  plugins: [
    messages(),
    bareSigma(),
    outdented(),
    compression({ include: /assets\/.*\.(js|css)$/, threshold: 1024, logLevel: "silent" }),
  ],
});
