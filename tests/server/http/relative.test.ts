import { describe, expect, it } from "vitest";
import { movedTo, upFrom } from "../../../server/http/relative.ts";

describe("upFrom(path)", () => {
  it.each(["/", "/docs", "/embed/v1", "/embed/v1/", "/a/b/c.html", "//a"])(
    "leads from %s to the top",
    (path) => {
      // Resolved as by a browser.
      expect(new URL(upFrom(path), `https://example.org/entente${path}`).pathname).toBe(
        "/entente/",
      );
    },
  );
});

describe("movedTo(path, page)", () => {
  it("adapts every address of a page, and nothing else", () => {
    const page = `<link href="./assets/a.css" /><a href="./">x</a><a href="https://a.org/./b">=./</a>`;
    expect(movedTo("/embed/v1", page)).toBe(
      `<link href="../assets/a.css" /><a href="../">x</a><a href="https://a.org/./b">=./</a>`,
    );
    expect(movedTo("/docs", page)).toBe(page);
  });
});
