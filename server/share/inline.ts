import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

/** JSON for the inside of a `<script>`, deflated and in base64: a quarter of its length, and text that HTML reads nothing in. */
export async function packedJson(value: unknown): Promise<string> {
  return (await deflate(JSON.stringify(value), { level: 9 })).toString("base64");
}

/**
 * A script for the inside of a `<script>`. What HTML would read there as a tag or a comment can
 * only stand in strings, templates and patterns of a script that was minified, where an escape
 * means the same.
 */
export function inlineScript(script: string): string {
  return script
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n")
    .replace(/<(?=\/script|script|!--)/gi, "\\x3c");
}

/** What `script-src` and `style-src` name an inline element by. */
export function contentHash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
