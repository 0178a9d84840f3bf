import { describe, expect, it } from "vitest";
import { cursor, page } from "../../../server/http/page.ts";

const letters = [..."abcdefg"];

describe("page(items, limit, from)", () => {
  it("returns a part, the total and the next cursor", () => {
    expect(page(letters, 3)).toEqual({ items: ["a", "b", "c"], total: 7, next: "3" });
    expect(page(letters, 3, 6)).toEqual({ items: ["g"], total: 7, next: null });
    expect(page(letters, 7)).toEqual({ items: letters, total: 7, next: null });
    expect(page([], 5)).toEqual({ items: [], total: 0, next: null });
  });

  it("returns cursors that lead to the same position", () => {
    const many = Array.from({ length: 2000 }, (_, i) => i);
    const { next } = page(many, 40, 1257);
    expect(cursor.parse(next)).toBe(1297);
  });
});

describe("cursor", () => {
  it.each(["", "A", "-1", "1.5", "1234567", " 1"])("rejects %j", (value) => {
    expect(cursor.safeParse(value).error?.issues[0]?.message).toBe(
      "a cursor from `next` of a previous response",
    );
  });
});
