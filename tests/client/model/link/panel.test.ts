import { describe, expect, it } from "vitest";
import { panelIn, panelText, withoutPanel } from "../../../../client/model/link/panel.ts";

const without = (query: string) =>
  decodeURIComponent(withoutPanel(new URLSearchParams(query)).toString());

describe("panelIn(params) and panelText(route)", () => {
  it.each(["source/d2/p7", "source/d2", "actor/armenia", "claim/c1", "story/armenia/russia"])(
    "read and write %s",
    (text) => {
      const route = panelIn(new URLSearchParams({ panel: text }));
      expect(route && panelText(route)).toBe(text);
    },
  );

  it("know nothing of what is no route", () => {
    expect([panelIn(new URLSearchParams("panel=")), panelIn(new URLSearchParams())]).toEqual([
      null,
      null,
    ]);
  });
});

describe("withoutPanel(params)", () => {
  it.each([
    ["panel=actor/armenia", "selection=armenia&expanded=armenia"],
    ["panel=pair/armenia/russia", "selection=armenia:russia&expanded=armenia,russia"],
    ["panel=source/d2/p7", "source=d2"],
    ["panel=predicate/ALLY_OF", "predicate=ALLY_OF"],
    ["panel=compare/2014/2024", "before=2014&after=2024"],
    ["at=2024&sign=1", "at=2024&sign=1"],
  ])("asks for what %s opens", (query, asked) => {
    expect(without(query)).toBe(asked);
  });

  it("leaves what the query says itself", () => {
    expect(without("source=d1&panel=source/d2")).toBe("source=d1");
    expect(without("at=2024&panel=compare/2014/2024")).toBe("at=2024");
    expect(without("selection=russia&panel=actor/armenia")).toContain("selection=russia");
  });
});
