import { extname } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Returns the file of a worker module and the Node options to run it with, both from TypeScript
 * sources and from the build.
 *
 * @param from `import.meta.url` of the calling file; the module is in the same folder
 * @param name name of the module, without extension
 */
export function threadModule(from: string, name: string): { filename: string; execArgv: string[] } {
  const extension = extname(from);
  const filename = fileURLToPath(new URL(`./${name}${extension}`, from));
  if (extension !== ".ts") return { filename, execArgv: [] };
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return { filename, execArgv: ["--import", loader] };
}
