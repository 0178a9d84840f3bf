import { describe, expect, it } from "vitest";
import { openedLink } from "../../../../client/workbench/page/opened-link.ts";
import { writePermalink } from "../../../../client/workbench/link/permalink.ts";

const parameters = [{ name: "n", type: "integer" as const, text: "5" }];
const hash = writePermalink({ text: "RETURN $n", parameters, tab: "json" });

describe("openedLink(hash, present)", () => {
  it("brings the statement in place of another text", () => {
    expect(openedLink(hash, "MATCH (n) RETURN n")).toEqual({
      text: "RETURN $n",
      piece: { kind: "cypher", text: "RETURN $n", offset: 0, end: 9 },
      parameters,
      tab: "json",
      fault: "",
    });
  });

  it("leaves a text that holds the statement, and knows where", () => {
    const present = "RETURN 1;\nRETURN $n;";
    expect(openedLink(hash, present)).toMatchObject({
      text: present,
      piece: { offset: 10, end: 19 },
    });
  });

  it("asks about nothing where there is no statement", () => {
    expect(openedLink("#query=", "RETURN 1")?.piece).toBeNull();
    expect(openedLink("", "RETURN 1")).toBeNull();
  });

  it("says what is wrong and leaves the text", () => {
    expect(openedLink("#query=x&tab=evil", "RETURN 1")).toEqual({
      text: "RETURN 1",
      piece: null,
      parameters: [],
      tab: "table",
      fault: "tab is “evil”, expected table, graph, chart, json, changes, plan, summary.",
    });
  });
});
