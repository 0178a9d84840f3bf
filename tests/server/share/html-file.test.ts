import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../../server/share/inline.ts";
import { sharedFileParts, htmlFile } from "../../../server/share/html-file.ts";

const HOSTILE = `</script></title><img src=x onerror=alert(1)>"'<!--`;
const PARTS = {
  title: HOSTILE,
  alternative: HOSTILE,
  licence: HOSTILE,
  view: `at=2024&focus="><script>`,
  controls: "legend",
  link: `https://g.example/?a="><script>`,
};
const DATA = {
  graph: { nodes: [{ key: HOSTILE }] },
  flags: { am: `<svg><title>${HOSTILE}</title></svg>` },
  evidence: {
    relations: {},
    claims: [],
    sources: { d0: { title: HOSTILE, published: "", background: false } },
  },
};
const SCRIPT = `a("</script>");`;
const STOCK = await sharedFileParts(DATA, SCRIPT);

describe("htmlFile(parts, shared)", () => {
  const file = htmlFile(PARTS, STOCK);

  it("allows only its own scripts and style", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(file)![1]!;
    const inside = (tag: RegExp) => [...file.matchAll(tag)].map(([, text]) => contentHash(text!));
    const scripts = inside(/<script type="module">([\s\S]*?)<\/script>/g);
    const styles = inside(/<style>([\s\S]*?)<\/style>/g);
    expect(scripts).toHaveLength(1);
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${scripts.join(" ")} ${contentHash(SCRIPT)}`,
      `style-src ${styles.join(" ")}`,
      "img-src data: blob:",
      "worker-src blob:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("keeps hostile names as text", () => {
    expect(file).not.toContain("<img");
    expect(file.match(/<script/g)).toHaveLength(3);
    expect(file.match(/<\/script>/g)).toHaveLength(3);
    expect(file.match(/<\/title>/g)).toHaveLength(1);
    const unpacked = (id: string) => {
      const tag = new RegExp(`<script type="application/octet-stream" id="${id}">(.*?)</script>`);
      const packed = tag.exec(file)![1]!;
      expect(packed).toMatch(/^[\w+/=]+$/);
      return inflateRawSync(Buffer.from(packed, "base64")).toString();
    };
    expect(JSON.parse(unpacked("data"))).toEqual(DATA);
    expect(unpacked("script")).toBe(SCRIPT);
  });

  it("contains no address", () => {
    expect(file).not.toMatch(/(src|href)="(https?:|\/)/);
  });
});
