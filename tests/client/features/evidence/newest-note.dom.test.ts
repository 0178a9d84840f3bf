import { render } from "lit";
import { expect, it } from "vitest";
import { newestNote } from "../../../../client/features/evidence/newest-note.ts";

function text(listed: number, claimCount: number): string {
  const place = document.createElement("div");
  render(newestNote({ claims: Array.from({ length: listed }), claimCount }), place);
  return (place.textContent ?? "").replace(/\s+/g, " ").trim();
}

it("says how many claims are listed of how many, if these are not all", () => {
  expect(text(1000, 8000)).toBe("The newest 1,000 of 8,000 claims are listed.");
  expect(text(12, 12)).toBe("");
});
