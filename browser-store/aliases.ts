import { fileURLToPath } from "node:url";

const own = (name: string): string => fileURLToPath(new URL(`node/${name}.ts`, import.meta.url));

/**
 * Replacements for bundlers: the few parts of Node that the engine, the load and the queries use, as
 * a browser's worker can have them.
 */
export const BROWSER_ALIASES: Readonly<Record<string, string>> = {
  "node:timers/promises": own("timers-promises"),
  ...Object.fromEntries(
    ["crypto", "os", "process", "timers", "v8", "vm"].map((name) => [`node:${name}`, own(name)]),
  ),
  "csv-parse/sync": "csv-parse/browser/esm/sync",
};
