import { describe, expect, it } from "vitest";
import { CLOSED_OVERVIEW } from "../../../../client/model/overview/choice.ts";
import {
  closed,
  isOpened,
  toggled,
  withMore,
  withShown,
} from "../../../../client/model/overview/open-communities.ts";
import { OVERVIEW, opened } from "./sample.ts";

const choice = { ...CLOSED_OVERVIEW, drawn: true };

describe("toggled(choice, overview, community)", () => {
  it("opens a community beside those that are open, and closes it again", () => {
    expect(toggled(choice, OVERVIEW, "b").expand).toEqual(["b"]);
    // Another actor of the same community may have been named to open it.
    const open = { ...choice, expand: ["a1"] };
    expect(toggled(open, opened(2), "b").expand).toEqual(["a", "b"]);
    expect(toggled(open, opened(2), "a").expand).toEqual([]);
  });

  it("closes a community of which an actor is shown by itself, and leaves others", () => {
    const few = { ...opened(2), communities: OVERVIEW.communities };
    const next = toggled({ ...choice, show: ["a1", "b"] }, few, "a");
    expect(next).toMatchObject({ expand: [], show: ["b"] });
  });
});

describe("an opened overview", () => {
  it("shows each actor once, more of them page by page, and nothing once it is closed", () => {
    const some = withShown(withShown(choice, ["a", "b"]), ["b", "c"]);
    expect(some.show).toEqual(["a", "b", "c"]);
    expect(withMore(some).members).toBe(200);
    expect(withMore({ ...some, members: 9_990 }).members).toBe(10_000);
    expect([isOpened(choice), isOpened(some)]).toEqual([false, true]);
    expect(closed(withMore(some))).toEqual(choice);
  });
});
