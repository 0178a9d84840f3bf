import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  DOUBT,
  heldVersion,
  loadAsOne,
  ofOneVersion,
  versionOf,
  type Versioned,
} from "../../../client/api/data-version.ts";
import { ApiError, DataChanged } from "../../../client/api/errors.ts";

/** A server whose answers are of these versions, one after the other; the last goes on. */
function serverOf(...versions: (string | null)[]) {
  let asked = 0;
  const ask = (): Promise<Versioned<string>> => {
    const version = versions[Math.min(asked, versions.length - 1)] ?? null;
    asked += 1;
    return Promise.resolve({ body: `answer ${asked}`, version });
  };
  return { ask, asked: () => asked };
}

const window = new EventTarget();
const doubts = vi.fn();
window.addEventListener(DOUBT, doubts);

/** Ends the pauses between two questions as soon as they begin. */
async function without<T>(work: Promise<T>): Promise<T> {
  const done = work.finally(() => vi.useRealTimers());
  done.catch(() => {});
  await vi.runAllTimersAsync();
  return done;
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("dispatchEvent", (event: Event) => window.dispatchEvent(event));
  await loadAsOne(() => ofOneVersion(serverOf("1").ask));
  doubts.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("versionOf(response)", () => {
  it("is what the answer says, or null", () => {
    expect(versionOf(new Response(null, { headers: { "Entente-Version": "7" } }))).toBe("7");
    expect(versionOf(new Response())).toBeNull();
  });
});

describe("ofOneVersion(ask)", () => {
  it("takes an answer of the version that the page is made of, and one that has none", async () => {
    const same = serverOf("1");
    const none = serverOf(null);
    expect((await ofOneVersion(same.ask)).body).toBe("answer 1");
    expect((await ofOneVersion(none.ask)).body).toBe("answer 1");
    expect([same.asked(), none.asked(), heldVersion()]).toEqual([1, 1, "1"]);
  });

  it("asks again as long as a replica is behind", async () => {
    const behind = serverOf("0", "0", "1");
    expect((await without(ofOneVersion(behind.ask))).body).toBe("answer 3");
    expect(doubts).not.toHaveBeenCalled();
  });

  it("gives up when the version stays another, and says that there is doubt", async () => {
    const reloaded = serverOf("2");
    await expect(without(ofOneVersion(reloaded.ask))).rejects.toThrow(DataChanged);
    expect([reloaded.asked(), doubts.mock.calls.length, heldVersion()]).toEqual([4, 1, "1"]);
  });

  it("passes on what the server refuses, without asking again", async () => {
    const ask = vi.fn(() => Promise.reject(new ApiError(404, "Not found", "")));
    await expect(ofOneVersion(ask)).rejects.toThrow("Not found");
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("stops between two questions when the answer is no longer wanted", async () => {
    const abort = new AbortController();
    const reloaded = serverOf("2");
    const asking = ofOneVersion(reloaded.ask, abort.signal);
    abort.abort();
    await expect(without(asking)).rejects.toThrow(/abort/i);
    expect(reloaded.asked()).toBe(1);
  });
});

describe("loadAsOne(load)", () => {
  it("takes several answers of one version, and holds it", async () => {
    const { ask } = serverOf("5");
    const bodies = await loadAsOne(() => Promise.all([ofOneVersion(ask), ofOneVersion(ask)]));
    expect(bodies.map(({ body }) => body)).toEqual(["answer 1", "answer 2"]);
    expect(heldVersion()).toBe("5");
  });

  it("begins again when a load of data comes between two answers", async () => {
    const { ask } = serverOf("5", "6");
    const load = vi.fn(async () => {
      const first = await ofOneVersion(ask);
      return [first, await ofOneVersion(ask)].map(({ version }) => version);
    });
    expect(await without(loadAsOne(load))).toEqual(["6", "6"]);
    expect([load.mock.calls.length, heldVersion()]).toEqual([2, "6"]);
  });

  it("gives up after three starts", async () => {
    let version = 0;
    const load = vi.fn(async () => {
      const ask = () => Promise.resolve({ body: "", version: String((version += 1)) });
      await ofOneVersion(ask);
      return ofOneVersion(ask);
    });
    await expect(without(loadAsOne(load))).rejects.toThrow(DataChanged);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it("does not begin again for another error", async () => {
    const load = vi.fn(() => Promise.reject(new ApiError(500, "Broken", "")));
    await expect(loadAsOne(load)).rejects.toThrow("Broken");
    expect(load).toHaveBeenCalledTimes(1);
  });
});
