import { createRequire } from "node:module";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Starts the parser's thread, from TypeScript sources as well as from the build. It sees no setting of the server. */
export function startWorker(): Worker {
  const extension = extname(import.meta.url);
  const worker = new URL(`./worker${extension}`, import.meta.url);
  return new Worker(extension === ".ts" ? fromSources(worker) : worker, {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 16 },
  });
}

/** A thread does not take over its parent's loader, so a line before the sources registers it. */
function fromSources(worker: URL): URL {
  const commonJs = createRequire(import.meta.url).resolve("tsx/esm/api");
  const loader = pathToFileURL(commonJs.replace(/\.cjs$/, ".mjs")).href;
  const code = `import { register } from "${loader}"; register(); await import("${worker.href}");`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
