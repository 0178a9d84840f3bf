import { lightDark } from "../../domain/colours.ts";
import { DIRECTION, LOCALE } from "../../domain/locale.ts";
import { msg } from "../../domain/message.ts";
import type { FileData } from "../../domain/contract/evidence.ts";
import { contentHash, deflated, withoutSourceMap } from "./inline.ts";
import { escaped } from "./markup.ts";

/** Parts of a view's HTML file that differ between views. */
export interface FileParts {
  title: string;
  /** Description of the view for screen readers. */
  alternative: string;
  /** Licence of the data. */
  licence: string;
  /** Query of the view, in full, since the file has no defaults of its own. */
  view: string;
  /** Controls around the map, such as `legend timeline`. */
  controls: string;
  /** Address of the full view; "" if unknown. */
  link: string;
}

/** Parts of an HTML file that all views of a data version share. */
export interface SharedFileParts {
  /** Graph, flags and evidence, compressed. */
  data: string;
  /** The element, and the script that displays the evidence of the selection, compressed. */
  script: string;
  /** Hash of the decompressed script, for the content security policy. */
  scriptHash: string;
}

/** Compresses the parts that all files share, which is most of the work. */
export async function sharedFileParts(data: FileData, script: string): Promise<SharedFileParts> {
  const text = withoutSourceMap(script);
  const [packedData, packedScript] = await Promise.all([
    deflated(JSON.stringify(data)),
    deflated(text),
  ]);
  return { data: packedData, script: packedScript, scriptHash: contentHash(text) };
}

const STYLE = `
:root{color-scheme:light dark;--ink:${lightDark("ink")};--ink-2:${lightDark("inkSoft")};--line:${lightDark("line")};--cooperation:${lightDark("cooperation")};--friction:${lightDark("frictionInk")};font:400 15px/1.5 system-ui,sans-serif;color:var(--ink);background:${lightDark("surface")}}
body{max-width:1200px;margin:0 auto;padding:20px}
h1{font-size:22px;margin:0}h2{font-size:17px;margin:0}p{margin:6px 0}
.small{font-size:13px;color:var(--ink-2)}
#map{margin:16px 0}
details{border-bottom:1px solid var(--line)}
summary{padding:8px 0;cursor:pointer;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--cooperation);outline-offset:2px}
ul{margin:0 0 10px;padding:0 0 0 14px;list-style:none}
li{margin:8px 0;padding-left:10px;border-left:3px solid var(--ink-2);overflow-wrap:anywhere}
li.cooperation{border-color:var(--cooperation)}li.friction{border-left-style:dashed;border-color:var(--friction)}
li .small{display:block}.sign{font-weight:700}
footer{margin-top:24px}
`;

/** Decompresses the script, which saves two thirds of its size, and runs it. */
const UNPACK = `
const bytes = Uint8Array.from(atob(document.getElementById("script").textContent), (c) => c.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
const script = document.createElement("script");
script.type = "module";
script.textContent = await new Response(unpacked).text();
document.body.append(script);
`;

/**
 * Returns a self-contained page with map, evidence and scripts. It makes no requests: its policy
 * allows the scripts and the style by their hashes, and no address at all.
 */
export function htmlFile(parts: FileParts, shared: SharedFileParts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${contentHash(UNPACK)} ${shared.scriptHash}`,
    `style-src ${contentHash(STYLE)}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const { title, alternative, view, controls, licence, link } = parts;
  return `<!doctype html>
<html lang="${LOCALE}" dir="${DIRECTION}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1><p>${escaped(alternative)}</p></header>
<main>
<div id="map" data-view="${escaped(view)}" data-controls="${escaped(controls)}" data-link="${escaped(link)}" data-label="${escaped(alternative)}"></div>
<section id="evidence" aria-live="polite" aria-label="${escaped(msg("Evidence"))}"><noscript>${escaped(msg("The map and its evidence need JavaScript."))}</noscript></section>
</main>
<footer class="small"><p>${escaped(msg("A claim says that a document states something, never that it is true."))}</p><p>${escaped(licence)}</p></footer>
<script type="application/octet-stream" id="data">${shared.data}</script>
<script type="application/octet-stream" id="script">${shared.script}</script>
<script type="module">${UNPACK}</script>
</body>
</html>
`;
}
