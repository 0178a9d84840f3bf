import { describe, expect, it } from "vitest";
import { readCommand } from "../../../../client/workbench/parameters/command.ts";
import { pageCommand } from "../../../../client/workbench/parameters/page-command.ts";

describe("pageCommand(text)", () => {
  it.each([
    [":help", { name: "help", topic: "" }],
    [":help :param", { name: "help", topic: "param" }],
    [":HISTORY", { name: "history", topic: "" }],
    [":clear", { name: "clear", topic: "" }],
    [":schema", { name: "schema", topic: "" }],
    [":param", { name: "params", topic: "" }],
    [":params", { name: "params", topic: "" }],
    [":params clear", { name: "no-params", topic: "" }],
    [":param x => 1", null],
    [":clearly", null],
  ])("reads %s", (text, command) => {
    expect(pageCommand(text)).toEqual(command);
    if (command) expect(readCommand(text)).toEqual([]);
  });

  it("is told what was meant", () => {
    expect(() => readCommand(":histroy")).toThrow(
      /found :histroy, expected :help.*did you mean :history/,
    );
    expect(() => readCommand(":play movies")).toThrow(/found :play, expected :help, :history/);
  });
});
