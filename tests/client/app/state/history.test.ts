import { describe, expect, it } from "vitest";
import { amend, push, redo, startHistory, undo } from "../../../../client/app/state/history.ts";

const start = startHistory("a");

describe("push(history, present, gesture)", () => {
  it("keeps what was", () => {
    expect(push(start, "b")).toEqual({ past: ["a"], present: "b", future: [], gesture: null });
  });

  it("takes no step to where it is", () => {
    expect(push(start, "a")).toBe(start);
  });

  it("makes one step of a gesture", () => {
    const dragged = ["b", "c", "d"].reduce((history, next) => push(history, next, "drag 1"), start);
    expect(dragged).toEqual({ past: ["a"], present: "d", future: [], gesture: "drag 1" });
  });

  it("makes two steps of two gestures, and of one gesture taken up after something else", () => {
    const two = push(push(start, "b", "drag 1"), "c", "drag 2");
    expect(two.past).toEqual(["a", "b"]);
    const between = push(push(push(start, "b", "drag"), "c"), "d", "drag");
    expect(between.past).toEqual(["a", "b", "c"]);
  });

  it("forgets what was undone", () => {
    expect(push(undo(push(start, "b")), "c").future).toEqual([]);
  });

  it("forgets what lies more than 200 steps back", () => {
    let history = startHistory(0);
    for (let i = 1; i <= 250; i += 1) history = push(history, i);
    expect([history.past.length, history.past[0]]).toEqual([200, 50]);
  });
});

describe("amend(history, present)", () => {
  it("changes the present alone", () => {
    const undone = undo(push(push(start, "b"), "c"));
    expect(amend(undone, "B")).toEqual({ ...undone, present: "B" });
    expect(amend(undone, "b")).toBe(undone);
  });
});

describe("undo(history)", () => {
  it("goes back a whole gesture, and closes it", () => {
    const dragged = push(push(start, "b", "drag"), "c", "drag");
    const undone = undo(dragged);
    expect(undone).toEqual({ past: [], present: "a", future: ["c"], gesture: null });
    expect(push(undone, "d", "drag").past).toEqual(["a"]);
  });

  it("stays where there is nothing to undo", () => {
    expect(undo(start)).toBe(start);
  });
});

describe("redo(history)", () => {
  it("takes the steps again in their order", () => {
    const all = push(push(start, "b"), "c");
    expect(redo(redo(undo(undo(all))))).toEqual(all);
  });

  it("stays where nothing was undone", () => {
    expect(redo(start)).toBe(start);
  });
});
