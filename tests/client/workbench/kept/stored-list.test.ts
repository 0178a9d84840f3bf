import { describe, expect, it } from "vitest";
import { StoredList } from "../../../../client/workbench/kept/stored-list.ts";

const isText = (item: unknown): item is string => typeof item === "string";

/** What a browser's storage does, with room for so many characters. */
class Room {
  readonly kept = new Map<string, string>();
  constructor(private readonly most = 1000) {}
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    if (text.length > this.most) throw new DOMException("full", "QuotaExceededError");
    this.kept.set(key, text);
  }
}

describe("StoredList", () => {
  it("gives back what was written", () => {
    const room = new Room();
    expect(new StoredList("k", isText, room).write(["a", "b"])).toBe(true);
    expect(new StoredList("k", isText, room).read()).toEqual(["a", "b"]);
  });

  it("takes what is of another form for nothing", () => {
    const room = new Room();
    const list = new StoredList("k", isText, room);
    for (const text of ["{", "null", '{"a":1}']) {
      room.setItem("k", text);
      expect(list.read()).toEqual([]);
    }
    room.setItem("k", '["a",1,null]');
    expect(list.read()).toEqual(["a"]);
  });

  it("gives what it cannot read, and keeps it if it is written back", () => {
    const room = new Room();
    const list = new StoredList("k", isText, room);
    room.setItem("k", '["a",{"old":1}]');
    expect(list.unread()).toEqual([{ old: 1 }]);
    list.write(["a", "b"], list.unread());
    expect(room.getItem("k")).toBe('["a","b",{"old":1}]');
    room.setItem("k", "{ damaged");
    expect(list.unread()).toEqual(["{ damaged"]);
  });

  it("says so where there is no room, or nothing may be kept", () => {
    expect(new StoredList("k", isText, new Room(5)).write(["too long"])).toBe(false);
    expect(new StoredList("k", isText, null).write(["a"])).toBe(false);
    expect(new StoredList("k", isText, null).read()).toEqual([]);
  });
});
