import { describe, expect, it } from "vitest";
import { panelFilter } from "../../../client/overview-page/panel-filter.ts";
import {
  hasUndated,
  momentOf,
  withMoment,
  withUndated,
} from "../../../client/overview-page/time.ts";

const asked = (text: string) => new URLSearchParams(text);

describe("the time of an overview", () => {
  it.each([
    ["", null],
    ["at=2024-03", { kind: "instant", at: "2024-03" }],
    ["from=2020&to=2021", { kind: "window", from: "2020", to: "2021" }],
    ["from=2020", { kind: "window", from: "2020", to: "9998" }],
    ["to=-0430", { kind: "window", from: "-9998", to: "-0430" }],
  ])("is read from %s", (text, moment) => {
    expect(momentOf(asked(text))).toEqual(moment);
  });

  it("takes the place of another, and leaves the rest of the filter", () => {
    const before = asked("sign=-1&from=2020&to=2021");
    const at = withMoment(before, { kind: "instant", at: "2024" });
    expect(at.toString()).toBe("sign=-1&at=2024");
    const window = withMoment(at, { kind: "window", from: "2001", to: "2002" });
    expect(window.toString()).toBe("sign=-1&from=2001&to=2002");
    expect(withMoment(withUndated(window, true), null).toString()).toBe("sign=-1");
  });

  it("leaves out what has no date once it is chosen, unless that is asked for", () => {
    expect(hasUndated(asked(""))).toBe(true);
    expect(hasUndated(asked("at=2024"))).toBe(false);
    expect(hasUndated(withUndated(asked("at=2024"), true))).toBe(true);
    expect(hasUndated(withUndated(asked(""), false))).toBe(false);
  });
});

describe("panelFilter(asked)", () => {
  it("asks of relations what the overview asks", () => {
    const filter = panelFilter(asked("sign=-1&status=alleged&predicate=ALLY_OF&source=d1&at=2024"));
    expect(filter).toMatchObject({
      signs: { cooperation: false, friction: true, neutral: false },
      statuses: ["alleged"],
      predicates: ["ALLY_OF"],
      sources: ["d1"],
      time: { from: "2024-01-01" },
      undated: false,
    });
    expect(panelFilter(asked(""))).toMatchObject({ kinds: null, time: null, undated: true });
  });
});
