import { describe, expect, it } from "vitest";
import {
  embedAddress,
  pictureAddresses,
  snippets,
  type Shared,
} from "../../../../client/features/share/snippets.ts";
import type { Wanted } from "../../../../client/features/share/wanted.ts";

const SHARED: Shared = {
  server: "https://g.example",
  query: "at=2024-03&sign=-1",
  hash: "#/actor/armenia",
  integrity: "sha384-abc",
};
const WANTED: Wanted = {
  width: 640,
  ratio: "16:9",
  theme: null,
  controls: ["legend", "timeline"],
  sealed: true,
  alternative: "Friction of Armenia",
};

describe("snippets(shared, wanted)", () => {
  it("writes every way to share a view", () => {
    expect(snippets(SHARED, WANTED)).toEqual({
      link: "https://g.example/?at=2024-03&sign=-1#/actor/armenia",
      iframe:
        `<iframe src="https://g.example/embed/v1?at=2024-03&amp;sign=-1&amp;controls=legend,timeline"` +
        ` title="Friction of Armenia" width="640" height="360" loading="lazy" allowfullscreen` +
        ` style="border:0;max-width:100%"></iframe>`,
      component:
        `<script type="module" src="https://g.example/embed/v1/entente-graph.js"` +
        ` integrity="sha384-abc" crossorigin="anonymous"></script>\n` +
        `<entente-graph src="https://g.example/" view="at=2024-03&amp;sign=-1"` +
        ` controls="legend timeline" aria-label="Friction of Armenia"` +
        ` style="display:block;max-width:640px;aspect-ratio:640/360"></entente-graph>`,
      oembed:
        "https://g.example/oembed?url=https%3A%2F%2Fg.example%2F%3Fat%3D2024-03%26sign%3D-1%23%2Factor%2Farmenia&maxwidth=640&maxheight=360",
      markdown:
        "[![Friction of Armenia](https://g.example/api/view.png?at=2024-03&sign=-1&width=640&height=360)](https://g.example/?at=2024-03&sign=-1#/actor/armenia)",
      file: "https://g.example/api/view.html?at=2024-03&sign=-1&controls=legend,timeline",
    });
  });

  it("has the element show what is open beside the map", () => {
    const shared = { ...SHARED, query: "at=2024&panel=source/d2", hash: "#/source/d2" };
    const { component, iframe } = snippets(shared, WANTED);
    expect(component).toContain('view="at=2024&amp;source=d2"');
    expect(iframe).toContain("/embed/v1?at=2024&amp;panel=source/d2&amp;");
  });

  it("leaves out what is not asked for", () => {
    const bare: Shared = { ...SHARED, query: "", hash: "", integrity: null };
    const { link, iframe, component, file, markdown } = snippets(bare, { ...WANTED, controls: [] });
    expect({ link, file }).toEqual({
      link: "https://g.example/",
      file: "https://g.example/api/view.html",
    });
    expect(iframe).toContain(`<iframe src="https://g.example/embed/v1" `);
    expect(component).not.toContain("integrity");
    expect(component).not.toContain("view=");
    expect(component).not.toContain("controls=");
    expect(markdown).toContain("(https://g.example/api/view.png?width=640&height=360)");
  });

  it("seals the script only where that is wanted", () => {
    expect(snippets(SHARED, { ...WANTED, sealed: false }).component).not.toContain("integrity");
  });

  it("writes names so that they stay text", () => {
    const alternative = `A "b" <script> & [c](d) *e*`;
    const { iframe, markdown } = snippets(SHARED, { ...WANTED, alternative });
    expect(iframe).toContain(`title="A &quot;b&quot; &lt;script&gt; &amp; [c](d) *e*"`);
    expect(markdown).toContain(String.raw`![A "b" \<script\> & \[c\](d) \*e\*](`);
    const query = "focus=a(b)";
    expect(snippets({ ...SHARED, query }, WANTED).markdown).toContain("focus=a%28b%29&width");
  });
});

describe("pictureAddresses(shared, wanted)", () => {
  it("asks for a size, and of a PNG for scale, density and what lies behind", () => {
    const png = { scale: "3", dpi: 300, transparent: true } as const;
    expect(pictureAddresses(SHARED, { ...WANTED, png })).toEqual({
      png: "https://g.example/api/view.png?at=2024-03&sign=-1&width=640&height=360&transparent=true&scale=3&dpi=300",
      svg: "https://g.example/api/view.svg?at=2024-03&sign=-1&width=640&height=360&transparent=true",
      pdf: "https://g.example/api/view.pdf?at=2024-03&sign=-1&width=640&height=360&transparent=true",
    });
    expect(pictureAddresses({ ...SHARED, query: "" }, WANTED).pdf).toBe(
      "https://g.example/api/view.pdf?width=640&height=360",
    );
  });
});

describe("embedAddress(shared, wanted)", () => {
  it("puts the theme that is wanted in the place of the view's", () => {
    const shared = { ...SHARED, query: "theme=light&at=2024" };
    expect(embedAddress(shared, { ...WANTED, theme: "dark", controls: [] })).toBe(
      "https://g.example/embed/v1?at=2024&theme=dark",
    );
    expect(embedAddress(shared, { ...WANTED, controls: ["search"] })).toBe(
      "https://g.example/embed/v1?theme=light&at=2024&controls=search",
    );
  });
});
