import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_STATE, type ViewState } from "../../../../client/model/graph/state.ts";
import { Walker } from "../../../../client/map/overlay/walker.ts";
import { MODEL } from "../drawn-map.ts";
import { filtered, placedMap } from "./placed-map.ts";

const RIGHT = { x: 1, y: 0 } as const;
const LEFT = { x: -1, y: 0 } as const;

function walking(first: Partial<ViewState> = {}) {
  const map = placedMap();
  const said: string[] = [];
  const tips: (string | null)[] = [];
  const view = {
    state: { ...DEFAULT_STATE, ...first },
    shown: filtered().shown,
    model: MODEL,
    tips: { walk: (actor: string | null) => void tips.push(actor) },
    become: (next: ViewState) => void (view.state = next),
  };
  const walker = new Walker(map.ground, view, (words) => void said.push(words));
  const ring = map.container.querySelector<HTMLElement>(".walker")!;
  return { ...map, walker, view, said, tips, ring };
}

describe("Walker", () => {
  afterEach(() => document.body.replaceChildren());

  it("begins at the actor with the most relations, says so, and marks it", () => {
    const { walker, view, said, tips, ring } = walking();
    expect(ring.hidden).toBe(true);
    walker.step(RIGHT);
    expect(walker.at).toBe("b");
    expect(view.state.hovered).toEqual({ type: "actor", id: "b" });
    expect(said).toEqual([expect.stringMatching(/^Bela, state\. In all .* with 2 actors\.$/)]);
    expect(tips).toEqual(["b"]);
    expect(ring.hidden).toBe(false);
    // Around a disc of 20 px at 600, 300.
    expect(ring.style.width).toBe("52px");
    expect(ring.style.transform).toBe("translate(574px, 274px)");
  });

  it("begins at the chosen actor, if it is shown", () => {
    const chosen = walking({ selection: { type: "actor", id: "c" } });
    chosen.walker.begin();
    expect(chosen.walker.at).toBe("c");
    const gone = walking({ selection: { type: "actor", id: "nobody" } });
    gone.walker.begin();
    expect(gone.walker.at).toBe("b");
  });

  it("goes to the neighbour in a direction, and says what relates the two, or that there is none", () => {
    const { walker, said } = walking();
    walker.begin();
    walker.step(LEFT);
    expect(walker.at).toBe("a");
    expect(said.at(-1)).toMatch(/^Ava, state\. With Bela: 1 relation of cooperation\./);
    walker.step(LEFT);
    expect(walker.at).toBe("a");
    expect(said.at(-1)).toBe("Nothing to the left of Ava.");
  });

  it("brings an actor that panels cover, or that is at the edge, to the middle", () => {
    const { walker, discs, centred } = walking();
    walker.begin();
    expect(centred).toEqual([]);
    discs.set("a", { x: 10, y: 300, radius: 20 });
    walker.step(LEFT);
    expect(centred).toEqual([["a"]]);
  });

  it("chooses its actor, and nothing before it has begun", () => {
    const { walker, view } = walking();
    expect(walker.open()).toBe(false);
    expect(view.state.selection).toBeNull();
    walker.begin();
    expect(walker.open()).toBe(true);
    expect(view.state.selection).toEqual({ type: "actor", id: "b" });
  });

  it("ends once: what it has marked is marked no more", () => {
    const { walker, view, tips, ring } = walking();
    walker.begin();
    expect(walker.end()).toBe(true);
    expect(view.state.hovered).toBeNull();
    expect(tips.at(-1)).toBeNull();
    expect(ring.hidden).toBe(true);
    expect(walker.end()).toBe(false);
  });

  it("is nowhere while a filter hides its actor", () => {
    const { walker, view, ring, draw } = walking();
    walker.begin();
    view.shown = { ...view.shown, actors: ["a", "c"] };
    expect(walker.at).toBeNull();
    draw();
    expect(ring.hidden).toBe(true);
  });
});
