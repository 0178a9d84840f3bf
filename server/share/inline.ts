import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

/**
 * Compresses text for use inside a `<script>`: base64 of its deflated form, which contains no HTML
 * syntax.
 */
export async function deflated(text: string): Promise<string> {
  return (await deflate(text, { level: 9 })).toString("base64");
}

/** Removes the comment with the address of the source map, which does not exist for a file. */
export const withoutSourceMap = (script: string): string =>
  script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n");

/** Returns the hash of an inline element for `script-src` and `style-src`. */
export function contentHash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
