import { describe, expect, it } from "vitest";
import { QueryText, type QueryValue } from "../../../../client/api/query-client.ts";
import {
  isParameter,
  parameterOf,
  parameterValue,
  parameterValues,
  type ParameterType,
} from "../../../../client/workbench/parameters/parameter.ts";

const value = (type: ParameterType, text: string) => parameterValue({ name: "p", type, text });

describe("parameterValue(parameter)", () => {
  it.each<[ParameterType, string, QueryValue]>([
    ["text", " as it is ", " as it is "],
    ["integer", "9007199254740993", 9007199254740993n],
    ["float", "1", 1],
    ["float", "-Infinity", -Infinity],
    ["boolean", "TRUE", true],
    ["null", "anything", null],
    ["date", "2024-02-22", new QueryText("Date", "2024-02-22")],
    ["time", "21:40Z", new QueryText("Time", "21:40Z")],
    ["local time", "21:40:32.5", new QueryText("LocalTime", "21:40:32.5")],
    [
      "date and time",
      "2024-02-22T21:40:32+01:00[Europe/Paris]",
      new QueryText("ZonedDateTime", "2024-02-22T21:40:32+01:00[Europe/Paris]"),
    ],
    ["duration", "P1Y2M3DT4H", new QueryText("Duration", "P1Y2M3DT4H")],
    ["point", "SRID=4326;POINT (44 40)", new QueryText("Point", "SRID=4326;POINT (44 40)")],
    ["JSON", '{"n": [1, 2.0]}', { n: [1n, 2] }],
  ])("reads %s %j", (type, text, expected) => {
    expect(value(type, text)).toEqual(expected);
  });

  it.each<[ParameterType, string, string]>([
    ["integer", "1.5", "found 1.5, expected integer such as 42"],
    ["integer", "", "found nothing, expected integer such as 42"],
    ["float", "one", "found one, expected float such as 0.5"],
    ["boolean", "yes", "found yes, expected boolean such as true or false"],
    ["date", "22.2.2024", "found 22.2.2024, expected date such as 2024-02-22"],
    ["duration", "P", "found P, expected duration such as P1Y2M3DT4H"],
  ])("refuses %s %j", (type, text, message) => {
    expect(() => value(type, text)).toThrow(message);
  });
});

describe("parameterValues(parameters)", () => {
  it("names the one at fault", () => {
    expect(() =>
      parameterValues([
        { name: "a", type: "text", text: "" },
        { name: "n", type: "integer", text: "x" },
      ]),
    ).toThrow("$n: found x, expected integer such as 42");
  });
});

describe("parameterOf(name, value)", () => {
  it.each<[QueryValue]>([
    [null],
    ["text"],
    [2n ** 62n],
    [1.5],
    [false],
    [[1n, 2, "x", { a: null, b: [true] }]],
    [new QueryText("Date", "2024-02-22")],
    [new QueryText("ZonedDateTime", "2024-02-22T21:40:32+01:00[Europe/Paris]")],
    [[new QueryText("LocalDateTime", "2024-02-22T21:40")]],
  ])("is read back as the same value", (given) => {
    expect(parameterValue(parameterOf("p", given))).toEqual(given);
  });
});

describe("isParameter(item)", () => {
  it("takes nothing else for one", () => {
    expect(isParameter({ name: "a", type: "text", text: "" })).toBe(true);
    for (const item of [null, "a", {}, { name: "a", type: "toString", text: "" }])
      expect(isParameter(item)).toBe(false);
  });
});
