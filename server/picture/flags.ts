import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = join(
  dirname(createRequire(import.meta.url).resolve("flag-icons/package.json")),
  "flags",
  "1x1",
);
const kept = new Map<string, string>();

/** SVG files of flags by their codes, two letters in lower case; codes without a flag are left out. */
export async function readFlags(codes: readonly string[]): Promise<Map<string, string>> {
  await Promise.all(
    codes.map(async (code) => {
      if (kept.has(code) || !/^[a-z]{2}$/.test(code)) return;
      kept.set(code, await readFile(join(folder, `${code}.svg`), "utf8").catch(() => ""));
    }),
  );
  return new Map(
    codes.flatMap((code) => {
      const file = kept.get(code);
      return file ? [[code, file]] : [];
    }),
  );
}
