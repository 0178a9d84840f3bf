import { defineConfig } from "vite";
import { viteStaticCopy } from "vite-plugin-static-copy";

const server = `http://127.0.0.1:${process.env["PORT"] ?? "3000"}`;

export default defineConfig({
  root: "client",
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    sourcemap: true,
    // The page's CSP allows no data: scripts, and flags are fetched one by one as they are drawn.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ["index.html", "docs.html", "workbench.html", "404.html", "embed.html"].map(
        (page) => `client/${page}`,
      ),
    },
  },
  plugins: [
    viteStaticCopy({
      targets: [{ src: "../node_modules/flag-icons/flags/1x1/[a-z][a-z].svg", dest: "flags" }],
    }),
  ],
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["/api", "/db", "/openapi.json", "/docs", "/healthz", "/readyz", "/metrics"].map((path) => [
        path,
        server,
      ]),
    ),
  },
});
