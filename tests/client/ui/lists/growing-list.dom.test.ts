import { html, render } from "lit";
import { beforeEach, describe, expect, it } from "vitest";
import { growingList } from "../../../../client/ui/lists/growing-list.ts";

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);

describe("a long list", () => {
  let place: HTMLElement;
  let made: number[];
  beforeEach(() => {
    place = document.createElement("ul");
    document.body.append(place);
    made = [];
  });

  const show = (items: readonly number[] | null) =>
    render(
      items &&
        growingList(items, (item) => {
          made.push(item);
          return html`<li>${item}</li>`;
        }),
      place,
    );
  const shown = () => [...place.querySelectorAll("li")].map((row) => Number(row.textContent));

  it("has its first rows at once, and all of them in order after some tasks", async () => {
    show(numbers(95));
    const first = shown().length;
    expect(first).toBeGreaterThan(9);
    expect(first).toBeLessThan(50);
    await expect.poll(shown).toEqual(numbers(95));
    expect(made).toEqual(numbers(95));
  });

  it("makes no row again for the same items", async () => {
    const items = numbers(50);
    show(items);
    show(items);
    await expect.poll(shown).toEqual(items);
    show(items);
    expect(made).toHaveLength(50);
  });

  it("takes other items, more or fewer, in the middle of the work as at its end", async () => {
    show(numbers(70));
    show(numbers(90, 100));
    await expect.poll(shown).toEqual(numbers(90, 100));
    show(numbers(30, 500));
    await expect.poll(shown).toEqual(numbers(30, 500));
    show([]);
    expect(shown()).toEqual([]);
    show(numbers(25));
    await expect.poll(shown).toEqual(numbers(25));
  });

  it("makes no more once it is gone", async () => {
    show(numbers(90));
    show(null);
    const sofar = made.length;
    await new Promise((later) => setTimeout(later));
    await new Promise((later) => setTimeout(later));
    expect(made).toHaveLength(sofar);
    expect(shown()).toEqual([]);
  });
});
