import { describe, expect, it } from "vitest";
import {
  CommandError,
  readCommand,
  withParameters,
} from "../../../../client/workbench/parameters/command.ts";

describe("readCommand(text)", () => {
  it("reads a name and its value", () => {
    expect(readCommand(":param who => 'armenia'")).toEqual([
      { name: "who", type: "text", text: "armenia" },
    ]);
    expect(readCommand(":PARAM `odd one`: 12345678901234567")).toEqual([
      { name: "odd one", type: "integer", text: "12345678901234567" },
    ]);
  });

  it("reads several from a map", () => {
    expect(readCommand(":params {a: 1.0, when: date('2024-02-22')}")).toEqual([
      { name: "a", type: "float", text: "1" },
      { name: "when", type: "date", text: "2024-02-22" },
    ]);
  });

  it.each([
    [":param x => foo", "found foo, expected a number", 12],
    [":param x", "found x, expected :param name => value", 7],
    [":play", "found :play, expected :help, :history", 0],
    [":param {a 1}", 'found 1, expected ":"', 10],
  ])("says what is wrong with %j and where", (text, message, offset) => {
    let thrown: unknown;
    try {
      readCommand(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CommandError);
    expect((thrown as CommandError).message).toContain(message);
    expect((thrown as CommandError).offset).toBe(offset);
  });
});

describe("withParameters(present, others)", () => {
  it("replaces where the name is there and adds where it is not", () => {
    const parameter = (name: string, text: string) => ({ name, type: "text" as const, text });
    expect(
      withParameters(
        [parameter("a", "1"), parameter("b", "2")],
        [parameter("c", "3"), parameter("a", "4")],
      ),
    ).toEqual([parameter("a", "4"), parameter("b", "2"), parameter("c", "3")]);
  });
});
