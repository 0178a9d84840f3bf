import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { messages } from "./messages/vite-messages.ts";
import { bareSigma } from "./bare-sigma.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Modules that such a page does without: its graph is in it, as JSON that the server writes, and no
 * script is beside it.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  [join(root, "import/read-file.ts")]: `import { readJson } from "./json/graph.ts";
    export const readText = async (text) => readJson(text);
    export const readFile = () => { throw new Error("Only the page's own graph is read here."); };`,
  [join(root, "client/embed/source/open-questions.ts")]:
    "export const openQuestions = async () => [];",
  // The server leaves nothing in it that cannot be read, and its dates are spells already.
  [join(root, "import/left-out.ts")]:
    'export class LeftOutList { list = []; add() {} } export const leftOutSentence = () => "";',
  [join(root, "import/dates/date.ts")]: "export const readDate = () => undefined;",
  [join(root, "import/dates/interval-text.ts")]: "export const intervalsIn = () => [];",
  [join(root, "import/json/cx.ts")]:
    "export const isCx = () => false; export const mergedCx = () => null;",
  [join(root, "client/map/layout-runner/plan-worker.ts?worker&url")]: 'export default "";',
  // A world map is without its outlines there: they are a third of such a page.
  [join(root, "client/model/world/outlines.ts")]: "export const loadOutlines = async () => null;",
  // In a browser without WebGL such a page lists its relations.
  [join(root, "client/map/plain/plain-scene.ts")]: "export const plainScene = null;",
};

function leftOut(): Plugin {
  return { name: "left-out", enforce: "pre", load: (id) => LEFT_OUT[id] ?? null };
}

/**
 * The script of a page that is one file: the embed's element and what tells the evidence, whole,
 * with nothing that is loaded later. The server writes it into the file.
 */
export default defineConfig({
  root: "client",
  base: "./",
  publicDir: false,
  plugins: [messages(), bareSigma(), leftOut()],
  build: {
    license: { fileName: "licences-file.json" },
    outDir: join(root, "dist/file"),
    emptyOutDir: true,
    target: "es2023",
    // Everything is in the script, the icons of the map among it.
    assetsInlineLimit: 1_000_000,
    modulePreload: false,
    rolldownOptions: {
      input: join(root, "client/embed/evidence/evidence.ts"),
      output: { entryFileNames: "view-file.js", codeSplitting: false },
    },
  },
});
