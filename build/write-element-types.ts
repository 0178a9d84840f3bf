import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { elementTypes } from "./element-types.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { declarations, manifest } = await elementTypes(root);
const files = { "entente-graph.d.ts": declarations, "custom-elements.json": manifest };
for (const [name, text] of Object.entries(files))
  writeFileSync(join(root, "client/embed/package", name), text);
