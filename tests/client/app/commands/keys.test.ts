import { describe, expect, it } from "vitest";
import { isShortcut, keyLabel, type Pressed } from "../../../../client/app/commands/keys.ts";

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("isShortcut(event, shortcut)", () => {
  it("takes a character as it is written, whatever makes it", () => {
    expect([isShortcut(press("?", { shiftKey: true }), "?"), isShortcut(press("T"), "t")]).toEqual([
      true,
      true,
    ]);
  });

  it("takes the command key of a Mac for Ctrl", () => {
    const held = [{ ctrlKey: true }, { metaKey: true }, {}, { ctrlKey: true, shiftKey: true }];
    expect(held.map((each) => isShortcut(press("k", each), "Ctrl+K"))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("takes Shift beside Ctrl only where it is asked for", () => {
    const event = press("Z", { ctrlKey: true, shiftKey: true });
    expect([isShortcut(event, "Shift+Ctrl+Z"), isShortcut(event, "Ctrl+Z")]).toEqual([true, false]);
  });

  it("takes the plus key, and nothing with Alt", () => {
    expect([isShortcut(press("+"), "+"), isShortcut(press("?", { altKey: true }), "?")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("keyLabel(shortcut, mac)", () => {
  it("names keys as the keyboard does", () => {
    const names = ["Shift+Ctrl+Z", "t", "-", ""];
    expect(names.map((name) => keyLabel(name, false))).toEqual(["Shift+Ctrl+Z", "T", "−", ""]);
    expect(names.map((name) => keyLabel(name, true))).toEqual(["⇧⌘Z", "T", "−", ""]);
  });
});
