import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  Overviewing,
  type OverviewQuestion,
} from "../../../../client/features/overview/overviewing.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { CLOSED_OVERVIEW } from "../../../../client/model/overview/choice.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";
import { OVERVIEW } from "../../model/overview/sample.ts";

/** Requests that wait for an answer, by what they ask. */
let waiting: { asked: URLSearchParams; answer: () => void; refuse: () => void }[] = [];
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** Answers everything that waits, and goes on until nothing more is asked. */
async function answerAll() {
  for (let turns = 0; turns < 20; turns += 1) {
    for (const { answer } of waiting.splice(0)) answer();
    await turn();
  }
}

beforeEach(() => {
  waiting = [];
  vi.stubGlobal("dispatchEvent", () => true);
  vi.stubGlobal("fetch", (address: string) => {
    const asked = new URL(address, "http://localhost").searchParams;
    return new Promise<Response>((resolve, reject) => {
      const body = { ...OVERVIEW, title: asked.toString() };
      waiting.push({
        asked,
        answer: () => resolve(Response.json(body)),
        refuse: () => reject(new TypeError("Failed to fetch")),
      });
    });
  });
});
afterEach(() => void vi.unstubAllGlobals());

const overviewing = () => new Overviewing([], indexGraph(SMALL_GRAPH));
const question = (changed: Partial<OverviewQuestion> = {}): OverviewQuestion => ({
  ...{ filter: DEFAULT_FILTER, choice: CLOSED_OVERVIEW, route: { view: "intro" } },
  ...{ selection: null, lit: null },
  ...changed,
});
const expanded = (id: string) => question({ choice: { ...CLOSED_OVERVIEW, expand: [id] } });

describe("Overviewing", () => {
  it("reads the whole once, and nothing if nothing else is asked", async () => {
    const one = overviewing();
    const first = one.ask(question());
    await answerAll();
    expect(await first).toBe(true);
    expect(await one.ask(question())).toBe(false);
    const second = one.ask(expanded("armenia"));
    await turn();
    expect(waiting.map(({ asked }) => asked.get("expand"))).toEqual(["armenia"]);
    await answerAll();
    expect(await second).toBe(true);
    expect(one.found?.overview.title).toContain("expand=armenia");
  });

  it("shows what is being read, and then the last of what was asked meanwhile", async () => {
    const one = overviewing();
    const first = one.ask(expanded("armenia"));
    await turn();
    const later = ["russia", "csto"].map((id) => one.ask(expanded(id)));
    const outcomes = Promise.allSettled([first, ...later]);
    await answerAll();
    expect((await outcomes).map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(one.found?.overview.title).toContain("expand=csto");
  });

  it("shows the ends of what is selected and the actors of a path", async () => {
    const one = overviewing();
    const asked = one.ask(
      question({
        selection: { type: "relation", id: "armenia.held.vote" },
        lit: { actors: ["armenia", "nobody"], relations: [] },
      }),
    );
    await answerAll();
    expect(await asked).toBe(true);
    const shown = new URLSearchParams(one.found?.overview.title).get("show");
    expect(shown).toBe("armenia,vote");
  });

  it("draws nothing between communities if a filter leaves no relation", async () => {
    const one = overviewing();
    const asked = one.ask(question({ filter: { ...DEFAULT_FILTER, statuses: [] } }));
    await answerAll();
    await asked;
    expect(one.found?.overview).toMatchObject({ bundles: [], between: [], lines: 0 });
    expect(one.found?.overview.total).toMatchObject({ actors: 1500, relations: 0 });
    expect(one.found?.overview.communities).toHaveLength(5);
  });

  it("fails once, and reads again what failed if that is asked for", async () => {
    const one = overviewing();
    const failing = one.ask(question());
    await turn();
    for (const { refuse } of waiting.splice(0)) refuse();
    await expect(failing).rejects.toThrow();
    expect(await one.ask(question())).toBe(false);
    const again = one.ask(question(), true);
    await answerAll();
    expect(await again).toBe(true);
    expect(one.found).not.toBeNull();
  });

  it("selects the element of a community, and the line for a relation", () => {
    const one = overviewing();
    expect(one.selectionOf({ view: "community", community: "a" }, null)).toEqual({
      ...{ type: "actor", id: "~a" },
    });
    expect(one.selectionOf({ view: "community", community: "a", other: "~b" }, null)).toEqual({
      ...{ type: "pair", actors: ["~a", "~b"] },
    });
    const relation = { type: "relation", id: "armenia.held.vote" } as const;
    const route = { view: "relation", relation: relation.id } as const;
    expect(one.selectionOf(route, relation)).toMatchObject({ actors: ["armenia", "vote"] });
  });
});
