import { describe, expect, it } from "vitest";
import { readMessage } from "../../../../client/embed/page/messages.ts";

const asks = (rest: object) => readMessage({ source: "entente", v: 1, type: "setView", ...rest });

describe("readMessage(data)", () => {
  it.each(["at=2024-03", {}, { at: "2024-03" }])("takes a view: %j", (view) => {
    expect(asks({ view })).toEqual({ message: { type: "setView", view } });
  });

  it.each([null, 1, "entente", [], {}, { source: "other", v: 1, type: "setView", view: "" }])(
    "passes over what is not meant for it: %j",
    (data) => {
      expect(readMessage(data)).toBeNull();
    },
  );

  it.each([
    [{ v: 2, view: "" }, "v: found 2, expected 1."],
    [{ type: "eval", view: "" }, 'type: found "eval", expected setView.'],
    [{}, "view: found nothing, expected a query such as at=2024-03, or its parameters by name."],
    [
      { view: { at: 2024 } },
      'view: found {"at":2024}, expected a query such as at=2024-03, or its parameters by name.',
    ],
    [
      { view: ["at"] },
      'view: found ["at"], expected a query such as at=2024-03, or its parameters by name.',
    ],
  ])("says what does not fit: %j", (rest, fault) => {
    expect(asks(rest)).toEqual({ fault });
  });

  it("takes no view of any length", () => {
    expect(asks({ view: "x".repeat(20_001) })).toHaveProperty("fault");
    const many = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`p${i}`, ""]));
    expect(asks({ view: many })).toHaveProperty("fault");
  });
});
