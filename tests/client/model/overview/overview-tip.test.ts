import { describe, expect, it } from "vitest";
import { overviewTip } from "../../../../client/model/overview/overview-tip.ts";
import { OVERVIEW, opened } from "./sample.ts";

const actor = (id: string) => ({ type: "actor", id }) as const;
const line = (id: string) => ({ type: "bundle", id, relation: null }) as const;

describe("overviewTip(overview, target)", () => {
  it("tells the size of a community and that it can be opened", () => {
    const tip = overviewTip(OVERVIEW, actor("~a"));
    expect(tip).toMatchObject({ title: "A", about: "Community of 700 actors", signs: [] });
    expect(tip?.notes.at(-1)).toMatch(/Enter/);
    expect(overviewTip(opened(3), actor("~a"))?.notes.at(-1)).toBe("3 shown by themselves");
  });

  it("sums the lines of an actor, whatever their ends", () => {
    expect(overviewTip(opened(1), actor("a"))).toMatchObject({
      title: "Actor 0",
      about: "State",
      signs: [
        { sign: -1, words: "1 relation of friction" },
        { sign: 0, words: "5 relations neutral or mixed" },
      ],
    });
  });

  it("counts the relations of one sign of a line", () => {
    expect(overviewTip(OVERVIEW, line("~a|~b|1"))).toMatchObject({
      title: "A and B",
      signs: [{ sign: 1, words: "20 relations of cooperation" }],
    });
  });

  it.each([actor("~nobody"), actor("nobody"), line("~a|~e|1")])("has nothing for %o", (target) => {
    expect(overviewTip(OVERVIEW, target)).toBeNull();
  });
});
