import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** What such a page does without: its graph stands in it, and no script lies beside it. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  ...nothingOf("import/xml/gexf.ts", "readGexf"),
  ...nothingOf("import/xml/graphml.ts", "readGraphml"),
  ...nothingOf("import/table/edge-list.ts", "readEdgeList"),
  ...nothingOf("import/zip/read-zip.ts", "readZip"),
  [join(root, "client/graph/view/plan-worker.ts?worker&url")]: 'export default "";',
  // In a browser without WebGL such a page lists its relations.
  [join(root, "client/plain-map/plain-scene.ts")]: "export const plainScene = null;",
};

/** A reader that is left out: the graph of the page itself is JSON. */
function nothingOf(path: string, reader: string): Record<string, string> {
  const text = `export const ${reader} = () => { throw new Error("${path} is not in this file"); };`;
  return { [join(root, path)]: text };
}

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
  plugins: [leftOut()],
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
