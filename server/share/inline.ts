import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

/** Text for the inside of a `<script>`, deflated and in base64, in which HTML reads nothing. */
export async function packed(text: string): Promise<string> {
  return (await deflate(text, { level: 9 })).toString("base64");
}

/** A script without the comment that names its source map, which a file does not have. */
export const withoutSourceMap = (script: string): string =>
  script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n");

/** What `script-src` and `style-src` name an inline element by. */
export function contentHash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
