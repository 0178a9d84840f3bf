import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { catalogue, catalogueText } from "./catalogue.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const file = join(root, "build", "messages", "en.json");
const options = { ...(await resolveConfig(file)), parser: "json" };
writeFileSync(file, await format(catalogueText(catalogue(root)), options));
