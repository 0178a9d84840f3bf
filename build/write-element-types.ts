import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { elementTypes } from "./element-types.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { declarations, manifest } = elementTypes(root);
const files = { "entente-graph.d.ts": declarations, "custom-elements.json": manifest };
for (const [name, text] of Object.entries(files)) {
  const path = join(root, "client/embed/package", name);
  const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  writeFileSync(path, formatted);
}
