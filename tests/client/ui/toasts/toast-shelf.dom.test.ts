import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toastShelf, type ToastShelf } from "../../../../client/ui/toasts/toast-shelf.ts";

const TEXTS_MS = 5000;

describe("ToastShelf", () => {
  let shelf: ToastShelf;
  let isOpen = false;
  beforeEach(() => {
    vi.useFakeTimers();
    shelf = toastShelf();
    shelf.showPopover = () => void (isOpen = true);
    shelf.hidePopover = () => void (isOpen = false);
  });
  afterEach(() => {
    vi.useRealTimers();
    shelf.remove();
  });

  const items = async () => {
    await shelf.updateComplete;
    return [...shelf.renderRoot.querySelectorAll("li")];
  };
  const texts = async () =>
    (await items()).map((item) => item.querySelector("span")!.textContent.trim());
  const add = (text: string, run?: () => void) =>
    shelf.add({ text, action: run && { label: "Undo", run } });
  const list = () => shelf.renderRoot.querySelector("ul")!;

  it("is one for the document, in a place that screen readers read out", async () => {
    expect(toastShelf()).toBe(shelf);
    add("Saved");
    await shelf.updateComplete;
    expect(list().getAttribute("role")).toBe("status");
    expect(list().getAttribute("aria-label")).toBe("Messages");
  });

  it("shows a toast over everything until it was there long enough to be read", async () => {
    add("Saved");
    expect(await texts()).toEqual(["Saved"]);
    expect(isOpen).toBe(true);
    vi.advanceTimersByTime(TEXTS_MS);
    expect(await texts()).toEqual(["Saved"]);
    vi.advanceTimersByTime(60 * "Saved".length);
    expect(await texts()).toEqual([]);
    expect(isOpen).toBe(false);
  });

  it("lets the oldest go when there are too many, and says the same once", async () => {
    for (const text of ["one", "two", "three", "four", "three"]) add(text);
    expect(await texts()).toEqual(["two", "four", "three"]);
  });

  it("does what is offered once, and is gone", async () => {
    const undo = vi.fn();
    add("Deleted", undo);
    const [item] = await items();
    item!.querySelector<HTMLButtonElement>(".act")!.click();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await texts()).toEqual([]);
  });

  it("is closed by its button without doing anything", async () => {
    const undo = vi.fn();
    add("Deleted", undo);
    const [item] = await items();
    item!.querySelector<HTMLButtonElement>("[aria-label=Close]")!.click();
    expect(undo).not.toHaveBeenCalled();
    expect(await texts()).toEqual([]);
  });

  it.each([
    ["pointer", "pointerenter", "pointerleave"],
    ["focus", "focusin", "focusout"],
  ])("stays while it has the %s", async (_what, enter, leave) => {
    add("Saved");
    await shelf.updateComplete;
    list().dispatchEvent(new Event(enter));
    vi.advanceTimersByTime(10 * TEXTS_MS);
    add("Another");
    vi.advanceTimersByTime(10 * TEXTS_MS);
    expect(await texts()).toEqual(["Saved", "Another"]);
    list().dispatchEvent(new Event(leave));
    vi.advanceTimersByTime(2 * TEXTS_MS);
    expect(await texts()).toEqual([]);
  });

  it("waits again after the last toast has left under the pointer", async () => {
    add("Saved");
    const [item] = await items();
    list().dispatchEvent(new Event("pointerenter"));
    item!.querySelector<HTMLButtonElement>("[aria-label=Close]")!.click();
    add("Another");
    vi.advanceTimersByTime(2 * TEXTS_MS);
    expect(await texts()).toEqual([]);
  });

  it("says that something is going on until it is over, and then offers to stop it", async () => {
    const stop = vi.fn();
    const over = shelf.hold("Loading", stop);
    vi.advanceTimersByTime(1000);
    const [first] = await items();
    expect(first!.querySelector("button")).toBeNull();
    vi.advanceTimersByTime(10 * TEXTS_MS);
    const [item] = await items();
    const cancel = item!.querySelector("button")!;
    expect(cancel.textContent).toBe("Cancel");
    cancel.click();
    expect(stop).toHaveBeenCalledTimes(1);
    over();
    expect(await texts()).toEqual([]);
  });

  it("offers nothing once it is over", async () => {
    shelf.hold("Loading", () => undefined)();
    vi.advanceTimersByTime(5000);
    expect(await texts()).toEqual([]);
  });
});
