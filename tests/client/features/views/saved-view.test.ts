import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readViews,
  writeViews,
  type SavedView,
} from "../../../../client/features/views/saved-view.ts";

const VIEW: SavedView = {
  name: "Before the vote",
  saved: "2024-03-01T12:00:00.000Z",
  pack: "small",
  query: "at=2023-10",
  hash: "#/actor/armenia",
};
const file = (views: unknown, rest: object = {}) =>
  JSON.stringify({ format: "entente-views", version: 1, views, ...rest });

describe("writeViews(views)", () => {
  it("writes what readViews reads", () => {
    const views = [VIEW, { ...VIEW, name: "<img src=x onerror=alert(1)>", hash: "" }];
    expect(readViews(writeViews(views))).toEqual({ views, faults: [] });
  });
});

describe("readViews(text)", () => {
  it("keeps what is right and names the place of what is not", () => {
    const views = [VIEW, { ...VIEW, name: "" }, { ...VIEW, hash: "javascript:alert(1)" }, 5];
    expect(readViews(file([...views, { ...VIEW, query: undefined }]))).toEqual({
      views: [VIEW],
      faults: [
        "views[1].name is “”, not text of 1 to 80 characters.",
        "views[2].hash is “javascript:alert(1)”, not the hash of a link, such as #/actor/armenia.",
        "views[3] is “5”, not a view.",
        "views[4].query is missing, not the query of a link, of at most 16000 characters.",
      ],
    });
  });

  it.each([
    ["{", "The file is not JSON: it begins with “{”."],
    ["[]", "format is “[]”, not “entente-views”: this is not a file of views."],
    ["{}", "format is missing, not “entente-views”: this is not a file of views."],
    [file([VIEW], { version: 2 }), "version is “2”; version 1 is read here."],
    [file("many"), "views is “many”, not a list."],
  ])("says what is wrong with %s", (text, fault) => {
    expect(readViews(text)).toEqual({ views: [], faults: [fault] });
  });

  it("reads no more than 500", () => {
    const { views, faults } = readViews(file(Array.from({ length: 501 }, () => VIEW)));
    expect([views.length, faults]).toEqual([500, ["Only the first 500 of 501 views are read."]]);
  });

  it("never fails", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        readViews(json);
        readViews(file(JSON.parse(json)));
        readViews(file([JSON.parse(json)]));
      }),
    );
  });
});
