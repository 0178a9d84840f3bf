import { extname } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * The file of a module for a pool of threads, and the options of Node with which it runs, from
 * TypeScript sources as well as from the build.
 * @param from `import.meta.url` of who starts the threads; the module lies beside it
 * @param name of the module, without its extension
 */
export function threadModule(from: string, name: string): { filename: string; execArgv: string[] } {
  const extension = extname(from);
  const filename = fileURLToPath(new URL(`./${name}${extension}`, from));
  if (extension !== ".ts") return { filename, execArgv: [] };
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return { filename, execArgv: ["--import", loader] };
}
