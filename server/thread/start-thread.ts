import { createRequire } from "node:module";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a module of the server in a worker thread, both from TypeScript sources and from the
 * build. The thread does not see the server's settings.
 *
 * @param from `import.meta.url` of the calling file; the module is in the same folder
 * @param name name of the module, without extension
 */
export function startThread(
  from: string,
  name: string,
  options: Pick<WorkerOptions, "resourceLimits" | "workerData">,
): Worker {
  const extension = extname(from);
  const module = new URL(`./${name}${extension}`, from);
  return new Worker(extension === ".ts" ? fromSources(module) : module, { env: {}, ...options });
}

/** A worker does not inherit its parent's loader, so a line before the module registers it. */
function fromSources(module: URL): URL {
  const commonJs = createRequire(import.meta.url).resolve("tsx/esm/api");
  const loader = pathToFileURL(commonJs.replace(/\.cjs$/, ".mjs")).href;
  const code = `import { register } from "${loader}"; register(); await import("${module.href}");`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
