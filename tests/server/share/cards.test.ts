import { describe, expect, it } from "vitest";
import { cardTags, withCard } from "../../../server/share/cards.ts";

const WORDS = {
  title: `"><script>alert(1)</script>`,
  description: "$& and $1",
  alternative: "Friction of A",
};

describe("cardTags(words, origin, query)", () => {
  it("describes the view, its picture and its oEmbed with everything escaped", () => {
    const tags = cardTags(WORDS, "https://g.example", `at=2024&focus="a"`);
    expect(tags).not.toContain("<script");
    expect(tags).toContain(
      `<meta property="og:title" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" />`,
    );
    expect(tags).toContain(`<meta name="twitter:card" content="summary_large_image" />`);
    expect(tags).toContain(
      `<meta property="og:image" content="https://g.example/api/view.png?at=2024&amp;focus=&quot;a&quot;&amp;width=1200&amp;height=630" />`,
    );
    expect(tags).toContain(`<meta property="og:image:alt" content="Friction of A" />`);
    expect(tags).toContain(
      `<link rel="alternate" type="application/json+oembed" href="https://g.example/oembed?url=https%3A%2F%2Fg.example%2F%3Fat%3D2024%26focus%3D%22a%22&amp;format=json"`,
    );
    expect(tags).toContain(`type="text/xml+oembed"`);
  });
});

describe("withCard(page, title, tags)", () => {
  const page = `<head><meta\n name="description"\n content="old" />\n<title>Old</title></head>`;

  it("replaces title and tags without interpreting patterns in them", () => {
    expect(withCard(page, "A < $&", "<tag $1>")).toBe(
      `<head>\n<title>A &lt; $&amp; · Entente</title>\n    <tag $1></head>`,
    );
  });

  it("rejects a page without a title", () => {
    expect(() => withCard("<head></head>", "A", "")).toThrow(new Error("the page has no title"));
  });
});
