// Builds dist/ when it is missing or was made from other sources; runs before npm start.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "dist", "built-from");

const hash = createHash("sha256");
const PLACES = ["server", "client", "tsconfig.json", "package-lock.json"];
const BUILDS = ["", ".picture", ".file", ".embed"].map((name) => `vite${name}.config.ts`);
for (const place of [...PLACES, ...BUILDS]) {
  const path = join(root, place);
  const files = place.includes(".")
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
}
const sources = hash.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== sources) {
  process.stderr.write("Building the client and the server …\n");
  const built = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    // Libraries check themselves and warn where a caller's environment says development or test.
    env: { ...process.env, NODE_ENV: "production" },
    shell: process.platform === "win32",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, sources);
}
