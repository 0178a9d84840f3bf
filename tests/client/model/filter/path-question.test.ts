import { describe, expect, it } from "vitest";
import type { Filter } from "../../../../client/model/graph/filter.ts";
import {
  NOTHING,
  questionQuery,
  pathQuestion,
} from "../../../../client/model/filter/path-question.ts";

const OPEN: Filter = {
  signs: { cooperation: true, friction: true, neutral: true },
  kinds: null,
  statuses: null,
  background: true,
};
const ends = { start: "icc", end: "csto", maxHops: 6 };
const predicates = [
  { id: "ALLY_OF", label: "ally of", family: "alliance", meaning: "" },
  { id: "MEMBER_OF", label: "member of", family: "alliance", meaning: "" },
  { id: "ACCUSED", label: "accused", family: "words", meaning: "" },
];
const ask = (rest: Partial<Filter>) => pathQuestion(ends, { ...OPEN, ...rest }, predicates);
const status = ["occurred", "ongoing", "planned", "alleged", "hypothetical", "denied"];

describe("pathQuestion(ends, filter, predicates)", () => {
  it("asks for every status and nothing else of an open filter", () => {
    expect(ask({})).toEqual({ ...ends, status });
  });

  it.each<[string, Partial<Filter>, object]>([
    ["signs", { signs: { ...OPEN.signs, neutral: false } }, { sign: [1, -1] }],
    ["statuses", { statuses: ["ongoing"] }, { status: ["ongoing"] }],
    [
      "kinds and who is shown beside them",
      { kinds: ["State"], expanded: ["eu", "icc"] },
      { kind: ["State"], also: ["eu"] },
    ],
    [
      "hidden actors, unless they are an end",
      { hidden: ["csto", "russia"] },
      { without: ["russia"] },
    ],
    ["families", { families: ["alliance"] }, { predicate: ["ALLY_OF", "MEMBER_OF"] }],
    [
      "families and predicates",
      { families: ["alliance"], predicates: ["ALLY_OF", "ACCUSED"] },
      { predicate: ["ALLY_OF"] },
    ],
    ["sources", { sources: ["d1"] }, { source: ["d1"] }],
    ["no background", { background: false }, { background: "exclude" }],
    ["strength", { minIntensity: 0.4, minSources: 2 }, { minIntensity: 0.4, minSources: 2 }],
    ["disputed ones", { disputedOnly: true }, { disputed: "only" }],
    ["dated ones", { undated: false }, { undated: "exclude" }],
    [
      "a month",
      { time: { from: "2024-02-01", to: "2024-03" } },
      { from: "2024-02-01", to: "2024-02-29" },
    ],
    [
      "a year",
      { time: { from: "2023-01-01", to: "2024" } },
      { from: "2023-01-01", to: "2023-12-31" },
    ],
  ])("asks for %s", (_, filter, expected) => {
    expect(ask(filter)).toEqual({ ...ends, status, ...expected });
  });

  it("has no question where the filter leaves nothing", () => {
    expect(ask({ statuses: [] })).toBe(NOTHING);
    expect(ask({ predicates: [] })).toBe(NOTHING);
    expect(ask({ kinds: [] })).toBe(NOTHING);
    expect(ask({ signs: { cooperation: false, friction: false, neutral: false } })).toBe(NOTHING);
  });
});

describe("questionQuery(question)", () => {
  it("writes lists with commas", () => {
    expect(questionQuery({ ...ends, status: ["occurred", "ongoing"], sign: [1, -1] })).toBe(
      "start=icc&end=csto&maxHops=6&status=occurred%2Congoing&sign=1%2C-1",
    );
  });
});
