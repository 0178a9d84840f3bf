import { createRequire } from "node:module";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a module of the server in a thread of its own, from TypeScript sources as well as from
 * the build. It sees no setting of the server.
 * @param from `import.meta.url` of who starts it; the module lies beside it
 * @param name of the module, without its extension
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

/** A thread does not take over its parent's loader, so a line before the sources registers it. */
function fromSources(module: URL): URL {
  const commonJs = createRequire(import.meta.url).resolve("tsx/esm/api");
  const loader = pathToFileURL(commonJs.replace(/\.cjs$/, ".mjs")).href;
  const code = `import { register } from "${loader}"; register(); await import("${module.href}");`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
