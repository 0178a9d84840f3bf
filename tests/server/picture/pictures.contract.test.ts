import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Serving } from "../../../server/serve.ts";
import type { Problem } from "../../../domain/contract/problem.ts";
import { statusWithEtag } from "../api/conditional.ts";
import { serveShipped } from "../api/serving.ts";
import { pdfText } from "./pdf-text.ts";

const ENGINE = {
  name: "embedded",
  settings: { engine: "embedded", memoryLimitBytes: 600_000_000 },
} as const;

describe("GET /api/view.svg, /api/view.png and /api/view.pdf", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(ENGINE);
  });
  afterAll(() => serving.close());
  const get = (address: string) => fetch(`${serving.url}/api/view.${address}`);
  const conditional = (address: string, etag: string) =>
    statusWithEtag(`${serving.url}/api/view.${address}`, etag);

  it("draw the view of a link", async () => {
    const answer = await get("svg?at=2024-03&selection=armenia:russia&title=Two");
    const svg = await answer.text();
    expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(svg).toContain('<title id="title">Two</title>');
    expect(svg).toMatch(/>As of March 2024[^<]*<\/text>/);
    expect(svg).toContain(">Armenia</text>");
  });

  it("show the measures that size and colour a view, with their ranges", async () => {
    const svg = await (await get("svg?size=betweenness&colour=leidenCommunity")).text();
    expect(svg).toMatch(/>Size: Betweenness, 0\.0000 – 0\.\d{4}<\/text>/);
    expect(svg).toMatch(/>Colour: Community \(Leiden\), \d+ communities<\/text>/);
    const wrong = await get("svg?size=height");
    expect(wrong.status).toBe(400);
    expect(((await wrong.json()) as Problem).errors?.[0]).toMatchObject({ field: "size" });
  });

  const bytes = async (address: string) => Buffer.from(await (await get(address)).arrayBuffer());
  const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  it("have the size that is asked for", async () => {
    const answer = await get("png?width=400&height=300&scale=2&legend=false");
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(pngSize(Buffer.from(await answer.arrayBuffer()))).toEqual([800, 600]);
    expect(pngSize(await bytes("png?width=1200&height=630"))).toEqual([1200, 630]);
  });

  const EVERYTHING = "kind=*&status=*&sign=1,-1,0";
  // A font that draws both apostrophes with one glyph lets a PDF say the other.
  const letters = (text: string) =>
    text
      .replaceAll("\u02bc", "")
      .normalize("NFC")
      .replace(/&\w+;|[^\p{L}\p{N}]/gu, "");
  const titles = async () => {
    const answer = await fetch(`${serving.url}/api/sources`);
    const { items } = (await answer.json()) as { items: { id: string; title: string }[] };
    return new Map(items.map(({ id, title }) => [id, letters(title)]));
  };

  it("are higher rather than cut off a source, in the text of a PDF too", async () => {
    const size = `width=400&height=300&${EVERYTHING}`;
    const [width, height = 0] = pngSize(await bytes(`png?${size}`));
    expect(width).toBe(400);
    expect(height).toBeGreaterThan(300);
    const svg = letters((await (await get(`svg?${size}`)).text()).replace(/<[^>]*>/g, " "));
    const pdf = letters(pdfText(await bytes(`pdf?${size}`)));
    const all = [...(await titles()).values()];
    expect(all.length).toBeGreaterThan(4);
    for (const title of all) {
      expect(svg).toContain(title);
      expect(pdf).toContain(title);
    }
    expect(pdf).toContain("DataCreativeCommonsAttribution40InternationalCCBY40");
  });

  it("hold flags and icons that are sharp in print, in a PDF too", async () => {
    const images = (await bytes("pdf")).toString("latin1").matchAll(/\/Width (\d+)/g);
    const widths = [...images].map(([, width]) => Number(width));
    expect(widths.length).toBeGreaterThan(10);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(300);
  });

  it("name the documents of the filter alone, and of a document what it states", async () => {
    const known = await titles();
    const said = async (query: string) => {
      const svg = letters((await (await get(`svg?${query}`)).text()).replace(/<[^>]*>/g, " "));
      return [...known].filter(([, title]) => svg.includes(title)).map(([id]) => id);
    };
    expect(await said("source=d1")).toEqual(["d1"]);
    expect(await said("panel=source/d2")).toEqual(["d2"]);
    expect((await said("background=exclude")).includes("r0")).toBe(false);
  });

  it("mark the camps that the panel of balance marks on the map", async () => {
    const svg = async (panel: string) => (await get(`svg?panel=${panel}`)).text();
    const now = await svg("balance");
    expect(now).toMatch(/>Camp A: \d+ actors<\/text>.*>Camp B: \d+ actors<\/text>/);
    expect(now).toMatch(/>Contradicts the camps \(\d+\)<\/text>/);
    expect(now.match(/font-weight="700"[^>]*>A<\/text>/g)?.length).toBe(
      Number(/>Camp A: (\d+) actors</.exec(now)?.[1]),
    );
    expect(await svg("balance/show/time/window/2000")).toMatch(/>Camp A, 2000: \d+ actors</);
    expect(await svg("balance/map/off")).not.toContain("Camp");
  });

  it("note the dots per inch, 96 unless told", async () => {
    const perMetre = (png: Buffer) => png.readUInt32BE(png.indexOf("pHYs") + 4);
    expect(perMetre(await bytes("png?width=400&height=300&dpi=300"))).toBe(11811);
    expect(perMetre(await bytes("png?width=400&height=300"))).toBe(3780);
  });

  it("let through what lies behind them if they are to be transparent", async () => {
    const { createCanvas, loadImage } = await import("@napi-rs/canvas");
    const corner = async (more: string) => {
      const image = await loadImage(await bytes(`png?width=400&height=300&legend=false${more}`));
      const context = createCanvas(400, 300).getContext("2d");
      context.drawImage(image, 0, 0);
      return context.getImageData(1, 1, 1, 1).data[3];
    };
    expect([await corner(""), await corner("&transparent=true")]).toEqual([255, 0]);
  });

  it("come as a PDF of one page, as large as the picture, with its title", async () => {
    const answer = await get("pdf?width=800&height=600&legend=false&title=Drift");
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    const pdf = Buffer.from(await answer.arrayBuffer()).toString("latin1");
    expect(pdf).toMatch(/^%PDF-1\./);
    expect(pdf.match(/\/MediaBox \[[^\]]*\]/g)).toEqual(["/MediaBox [0 0 600 450]"]);
    expect(pdf).toContain("/Title (Drift)");
  });

  it("may be shown by any page, and answer 304 while nothing has changed", async () => {
    const first = await get("svg?sign=1");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect([await conditional("svg?sign=1", etag), await conditional("svg?sign=-1", etag)]).toEqual(
      [304, 200],
    );
  });

  it.each([
    ["svg?width=5", "width"],
    ["png?scale=9", "scale"],
    ["png?dpi=7", "dpi"],
    ["svg?transparent=perhaps", "transparent"],
    ["png?width=4096&height=4096&scale=3", "scale"],
    ["svg?at=tomorrow", "at"],
    ["svg?focus=nobody", "focus"],
    ["svg?colour=red", "colour"],
    ["svg?legend=perhaps", "legend"],
  ])("refuse %s, naming the field", async (address, field) => {
    const answer = await get(address);
    const { errors } = (await answer.json()) as Problem;
    expect([answer.status, errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });
});
