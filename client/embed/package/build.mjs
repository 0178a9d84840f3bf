// Builds what other pages take, one file at a time: see build/element.ts.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const configFile = fileURLToPath(new URL("../../../build/element.ts", import.meta.url));
for (const mode of [
  "host",
  "read-graph",
  "open-questions",
  "gexf",
  "graphml",
  "json",
  "table",
  "zip",
  "relations-table",
  "credit",
  "timeline",
  "finder",
  "languages",
  "land-canvas",
  "lay-out",
  "lettering",
  "mark-canvas",
  "outlines",
  "plain-scene",
  "tooltip",
  "walker",
  "entente-graph",
])
  await build({ configFile, mode, logLevel: "warn" });
