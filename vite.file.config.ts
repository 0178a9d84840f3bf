import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The graph of such a page stands in it: it reads no GEXF file. */
function withoutGexf(): Plugin {
  const place = join(root, "client/embed/source/gexf.ts");
  return {
    name: "without-gexf",
    enforce: "pre",
    load: (id) =>
      id === place
        ? 'export const readGexf = () => { throw new Error("GEXF is not read here"); };'
        : null,
  };
}

/**
 * The script of a page that is one file: the embed's element and what tells the evidence, whole,
 * with nothing that is loaded later. The server writes it into the file.
 */
export default defineConfig({
  root: "client",
  base: "./",
  publicDir: false,
  plugins: [withoutGexf()],
  build: {
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
