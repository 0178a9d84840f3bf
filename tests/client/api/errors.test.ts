import { describe, expect, it } from "vitest";
import { ApiError, explain, Unreachable } from "../../../client/api/errors.ts";

describe("explain(error)", () => {
  it("shows a problem's title and detail", () => {
    expect(explain(new ApiError(404, "Not found", "No actor has the id x"))).toEqual({
      title: "Not found",
      detail: "No actor has the id x",
    });
  });

  it("says that the server does not answer", () => {
    expect(explain(new Unreachable(new TypeError("fetch failed")))).toEqual({
      title: "The server does not answer",
      detail: "Check that it runs and that you are online.",
    });
  });

  it("has words for anything else", () => {
    expect(explain(new Error("odd"))).toEqual({ title: "Something went wrong", detail: "odd" });
    expect(explain("odd")).toEqual({ title: "Something went wrong", detail: "" });
  });
});
