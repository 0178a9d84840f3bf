import { describe, expect, it } from "vitest";
import { readControls } from "../../domain/embed-controls.ts";

describe("readControls(text)", () => {
  it.each([
    ["", [], []],
    ["none", [], []],
    ["legend,timeline  search", ["legend", "timeline", "search"], []],
    ["list <b>", ["list"], ["<b>"]],
  ])("reads %j", (text, controls, unknown) => {
    const read = readControls(text);
    expect([[...read.controls], read.unknown]).toEqual([controls, unknown]);
  });
});
