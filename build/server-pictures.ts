import { defineConfig } from "vite";
import { messages } from "./messages/vite-messages.ts";

/** Pictures without a browser: the client's own room as one module that the server loads. */
export default defineConfig({
  publicDir: false,
  plugins: [messages()],
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
