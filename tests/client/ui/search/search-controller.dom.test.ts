import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ReactiveControllerHost } from "lit";
import { askElsewhere } from "../../../../client/api/ask.ts";
import { SearchController } from "../../../../client/ui/search/search-controller.ts";

interface Asked {
  text: string;
  cursor: string | null;
  signal: AbortSignal;
  answer: (names: readonly string[], next?: string) => void;
  fail: (status: number) => void;
}

/** A search in which the test answers. */
function searching() {
  const asked: Asked[] = [];
  askElsewhere((path, init) => {
    const query = new URL(path, "http://localhost").searchParams;
    return new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      asked.push({
        text: query.get("q")!,
        cursor: query.get("cursor"),
        signal,
        answer: (names, next) => {
          const items = names.map((name) => ({ id: name.toLowerCase(), name, kind: "State" }));
          const actors = { items, total: 7, next: next ?? null };
          resolve(Response.json({ actors }));
        },
        fail: (status) => resolve(Response.json({ title: "It is too much" }, { status })),
      });
    });
  });
  const picked: unknown[] = [];
  const host = { addController: vi.fn(), requestUpdate: vi.fn() };
  const search = new SearchController(
    host as unknown as ReactiveControllerHost,
    () => ["actors"],
    ({ of }, route) => void picked.push([(of as { id: string }).id, route]),
  );
  return { asked, picked, search };
}

/** Waits as long as a busy machine takes to load the code of hits with the first of them. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });
/** Waits until somebody who types pauses. */
const pause = () => vi.advanceTimersByTimeAsync(130);
const names = ({ rows }: SearchController) =>
  rows.map((row) => ("of" in row ? (row.of as { name: string }).name : `${row.more} more`));

describe("SearchController", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    askElsewhere(null);
  });

  it("asks once for what was typed in one go, and marks the first of the hits", async () => {
    const { asked, search } = searching();
    for (const text of ["a", "ar", "arm"]) search.ask(text);
    expect(search.isPending).toBe(true);
    await pause();
    expect(asked.map(({ text }) => text)).toEqual(["arm"]);
    asked[0]!.answer(["Armenia"]);
    await until(() => expect(search.isPending).toBe(false));
    expect(names(search)).toEqual(["Armenia"]);
    expect(search.marked).toBe(0);
  });

  it("takes no answer to a text that is not the newest", async () => {
    const { asked, search } = searching();
    search.ask("arm");
    await pause();
    search.ask("iran");
    expect(asked[0]!.signal.aborted).toBe(true);
    await pause();
    asked[1]!.answer(["Iran"]);
    await until(() => expect(names(search)).toEqual(["Iran"]));
    expect(search.failure).toBe("");
  });

  it("has nothing for no text, and asks nobody", async () => {
    const { asked, search } = searching();
    search.ask("arm");
    search.ask("");
    await pause();
    expect(asked).toEqual([]);
    expect(search.groups).toBeNull();
    expect(search.marked).toBe(-1);
  });

  it("picks the first hit as soon as it is there, if it was asked for ahead", async () => {
    const { asked, picked, search } = searching();
    search.ask("arm");
    search.pick(false);
    await pause();
    asked[0]!.answer(["Armenia", "Armistice"]);
    await until(() => expect(picked).toHaveLength(1));
    expect(picked[0]).toEqual(["armenia", { view: "actor", actor: "armenia" }]);
  });

  it("picks the marked hit of an open list, and none of a closed one", async () => {
    const { asked, picked, search } = searching();
    search.ask("arm");
    await pause();
    asked[0]!.answer(["Armenia", "Armistice"]);
    await until(() => expect(search.isPending).toBe(false));
    search.mark(1);
    search.pick(false);
    expect(picked).toEqual([]);
    search.pick(true);
    expect(picked).toEqual([["armistice", expect.anything()]]);
  });

  it("fetches more of a group where its list ends, and keeps the mark there", async () => {
    const { asked, search } = searching();
    search.ask("a");
    await pause();
    asked[0]!.answer(["Armenia", "Austria"], "next");
    await until(() => expect(names(search)).toEqual(["Armenia", "Austria", "5 more"]));
    search.mark(2);
    search.take(2);
    expect(asked[1]!.cursor).toBe("next");
    asked[1]!.answer(["Albania"]);
    await until(() => expect(names(search)).toEqual(["Armenia", "Austria", "Albania"]));
    expect(search.marked).toBe(2);
  });

  it("says why there is no answer, and forgets it with the next one", async () => {
    const { asked, search } = searching();
    search.ask("arm");
    await pause();
    asked[0]!.fail(429);
    await until(() => expect(search.failure).toBe("It is too much"));
    expect(search.groups).toBeNull();
    search.ask("iran");
    await pause();
    asked[1]!.answer([]);
    await until(() => expect(search.groups).toEqual([]));
    expect(search.failure).toBe("");
    expect(search.marked).toBe(-1);
  });

  it("breaks off with its host", async () => {
    const { asked, search } = searching();
    search.ask("arm");
    await pause();
    search.hostDisconnected();
    expect(asked[0]!.signal.aborted).toBe(true);
    expect(search.isPending).toBe(false);
    expect(search.failure).toBe("");
  });
});
