import { describe, expect, it } from "vitest";
import { inputActions } from "../../../../client/map/input/input-actions.ts";
import {
  DEFAULT_STATE,
  type Selection,
  type ViewState,
} from "../../../../client/model/graph/state.ts";
import { smallBundle } from "./small-bundle.ts";

/** The actions of a view that begins with a selection, and everything that they did to it. */
function view(selection: Selection = null, fixed = false) {
  const menus: Selection[] = [];
  const toggled: string[] = [];
  const target = {
    state: { ...DEFAULT_STATE, selection },
    tool: "pan" as const,
    become(next: ViewState) {
      target.state = next;
    },
    tips: { point: () => {} },
    dropped: () => {},
    fixed,
    toggle: (actor: string) => void toggled.push(actor),
  };
  const actions = inputActions(target as never, { context: (at) => void menus.push(at) });
  return { actions, menus, target, toggled };
}

const edge = (count: number, relation: string | null = null) => ({
  bundle: smallBundle(count),
  relation,
});
const AT = { x: 0, y: 0 };

describe("inputActions(view, requests)", () => {
  it("selects the actor, pair or relation that was clicked, and nothing on the background", () => {
    const { actions, target } = view();
    actions.chooseActor("a", false);
    expect(target.state.selection).toEqual({ type: "actor", id: "a" });
    actions.chooseEdge(edge(2));
    expect(target.state.selection).toEqual({ type: "pair", actors: ["a", "b"], sign: 1 });
    actions.chooseEdge(edge(2, "r1"));
    expect(target.state.selection).toEqual({ type: "relation", id: "r1" });
    actions.chooseNothing();
    expect(target.state.selection).toBe(null);
  });

  it("opens a bundle of several relations with the second click, and closes it with the third", () => {
    const { actions, target } = view();
    actions.chooseEdge(edge(2));
    expect(target.state.opened).toEqual([]);
    actions.chooseEdge(edge(2));
    expect(target.state.opened).toEqual(["a|b|1"]);
    actions.chooseEdge(edge(2));
    expect(target.state.opened).toEqual([]);
  });

  it("never opens a bundle of one relation", () => {
    const { actions, target } = view();
    actions.chooseEdge(edge(1));
    actions.chooseEdge(edge(1));
    expect(target.state).toEqual({ ...DEFAULT_STATE, selection: { type: "relation", id: "r0" } });
  });

  it("takes a line of an overview for no relation, and neither moves nor fans out anything", () => {
    const { actions, target, menus, toggled } = view(null, true);
    const pair = { type: "pair", actors: ["a", "b"], sign: 1 };
    for (const count of [1, 2, 2]) actions.chooseEdge(edge(count));
    actions.toggleBundle("a|b|1");
    actions.context({ actor: null, edge: edge(1) }, AT);
    expect(target.state).toEqual({ ...DEFAULT_STATE, selection: pair });
    expect(menus).toEqual([pair]);
    expect(actions.company("a")).toEqual([]);
    actions.toggleActor("~a");
    expect(toggled).toEqual(["~a"]);
  });

  it("adds actors one by one or by a lasso, and takes one away again", () => {
    const { actions, target } = view({ type: "actor", id: "a" });
    actions.chooseActor("b", true);
    expect(target.state.selection).toEqual({ type: "several", actors: ["a", "b"] });
    actions.looped(["b", "c"], true);
    expect(target.state.selection).toEqual({ type: "several", actors: ["a", "b", "c"] });
    actions.chooseActor("a", true);
    expect(target.state.selection).toEqual({ type: "several", actors: ["b", "c"] });
    actions.looped(["a"], false);
    expect(target.state.selection).toEqual({ type: "actor", id: "a" });
  });

  it("moves all selected actors with one of them, and any other by itself", () => {
    const { actions } = view({ type: "several", actors: ["a", "b"] });
    expect(actions.company("a")).toEqual(["a", "b"]);
    expect(actions.company("c")).toEqual(["c"]);
  });

  it("asks for the menu of all selected actors, of another actor, of an edge or of the background", () => {
    const several: Selection = { type: "several", actors: ["a", "b"] };
    const { actions, menus } = view(several);
    actions.context({ actor: "a", edge: null }, AT);
    actions.context({ actor: "c", edge: null }, AT);
    actions.context({ actor: null, edge: edge(2) }, AT);
    actions.context({ actor: null, edge: null }, AT);
    expect(menus).toEqual([
      several,
      { type: "actor", id: "c" },
      { type: "pair", actors: ["a", "b"], sign: 1 },
      null,
    ]);
  });
});
