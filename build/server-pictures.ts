import { defineConfig } from "vite";

/** Pictures without a browser: the client's own room as one module that the server loads. */
export default defineConfig({
  publicDir: false,
  build: {
    license: { fileName: "licences-picture.json" },
    outDir: "dist/picture",
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    target: "node20",
    lib: { entry: "client/static-picture/server-module.ts", formats: ["es"], fileName: "picture" },
  },
});
