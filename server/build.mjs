// Builds dist/ and records the sources' digest. With --if-stale, as before npm start, builds only
// if dist/ is missing or was built from other sources.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeNotices } from "./third-party.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "dist", "built-from");

const TSC = "node_modules/typescript/bin/tsc";
const VITE = "node_modules/vite/bin/vite.js";
const vite = (name) => [VITE, "build", "--logLevel", "warn", "--config", `build/${name}.ts`];
/** With the options of npm start, or V8 would refuse the caches that they leave. */
const CODE_CACHES = [
  "language/write-code-cache",
  "store/embedded-thread/write-known-statements",
].map((script) => [...startOptions(), `dist/server/${script}.js`]);
/** Run in parallel, each with its steps in order: the embed package is copied into the built client. */
const LANES = [
  [vite("pages"), vite("iframe"), ["client/embed/package/build.mjs"]],
  [
    [TSC, "-p", "server"],
    ["dist/server/language/shorten-library.js"],
    ["dist/server/language/bundle-grammar.js"],
    ["dist/server/store/embedded-thread/bundle-thread.js"],
    ...CODE_CACHES,
    vite("server-pictures"),
    vite("one-file"),
  ],
];

const sources = digestOfSources();
const built = existsSync(stamp);
const stale = !built || readFileSync(stamp, "utf8") !== sources;
const isForced = !process.argv.includes("--if-stale");
const hasTools = [TSC, VITE].every((tool) => existsSync(join(root, tool)));
if ((stale || isForced) && !hasTools) {
  const remedy = "the build's packages are not installed; run npm ci";
  if (built && !isForced)
    process.stderr.write(
      `dist/ was built from other sources and is used unchanged, because ${remedy}\n`,
    );
  else {
    process.stderr.write(`dist/ cannot be built, because ${remedy}\n`);
    process.exitCode = 1;
  }
} else if (stale || isForced) {
  process.stderr.write("Building the client and the server …\n");
  rmSync(stamp, { force: true });
  await Promise.all(LANES.map(runLane));
  if (process.exitCode === undefined) {
    writeNotices(root);
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(stamp, sources);
  }
}

/** Returns the Node options of the start script: everything between `node` and the program. */
function startOptions() {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return scripts.start.split(" ").slice(1, -1);
}

function digestOfSources() {
  const hash = createHash("sha256");
  const places = [
    "server",
    "domain",
    "engine",
    "client",
    "browser-store",
    "cypher",
    "import",
    "build",
    "tsconfig.json",
    "package-lock.json",
  ];
  for (const place of places) {
    const path = join(root, place);
    const files = place.includes(".")
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

async function runLane(steps) {
  for (const step of steps) {
    const code = await run(step);
    if (code === 0) continue;
    process.exitCode = code;
    return;
  }
}

/** Runs a Node script. Resolves to its exit code, or 1 if a signal ended it. */
function run(step) {
  const child = spawn(process.execPath, step, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    // Some libraries enable checks and warnings if the environment says development or test.
    env: { ...process.env, NODE_ENV: "production" },
  });
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
}
