import { describe, expect, it } from "vitest";
import { fromEngine, toEngine } from "../../../server/store/embedded-values.ts";
import {
  NodeValue,
  PathValue,
  Point,
  RelationshipValue,
  Temporal,
} from "../../../server/store/value.ts";

const a = { _id: 0, _labels: ["Actor"], id: "armenia" };
const b = { _id: 1, _labels: ["Actor"] };
const edge = { _id: 0, _source: 1, _target: 0, _type: "CRITICIZED", sign: -1 };

describe("fromEngine(value)", () => {
  it("takes whole numbers as Integers and others as Floats", () => {
    expect([1, -0.5, 1e300, 9007199254740993n].map(fromEngine)).toEqual([
      1n,
      -0.5,
      1e300,
      9007199254740993n,
    ]);
  });

  it("keeps the sign of zero", () => {
    expect([0, -0].map(fromEngine)).toEqual([0n, -0]);
  });

  it("takes a JS Date as a local datetime without idle zeros", () => {
    expect(fromEngine(new Date(0))).toEqual(new Temporal("LocalDateTime", "1970-01-01T00:00:00"));
    expect(fromEngine(new Date(120))).toEqual(
      new Temporal("LocalDateTime", "1970-01-01T00:00:00.12"),
    );
  });

  it("takes paths and what they consist of as their classes", () => {
    const first = new NodeValue("n:0", ["Actor"], { id: "armenia" });
    const second = new NodeValue("n:1", ["Actor"], {});
    const between = new RelationshipValue("e:0", "CRITICIZED", "n:1", "n:0", { sign: -1n });
    expect(fromEngine({ nodes: [a, b], edges: [edge] })).toEqual(
      new PathValue([first, second], [between]),
    );
  });

  it("keeps a map that only looks like a node or a path", () => {
    expect(fromEngine(new Map(Object.entries(a)))).toEqual({
      _id: 0n,
      _labels: ["Actor"],
      id: "armenia",
    });
    expect(fromEngine({ edges: [], nodes: [1] })).toEqual({ edges: [], nodes: [1n] });
  });
});

describe("toEngine(value)", () => {
  it("gives temporals the engine's tags", () => {
    expect(
      toEngine([
        new Temporal("Date", "2024-02-22"),
        new Temporal("Time", "10:00:00+01:00"),
        new Temporal("LocalDateTime", "1970-01-01T00:00:01.000002"),
        new Temporal("OffsetDateTime", "2024-02-22T10:00:00+01:00"),
        new Temporal("Duration", "P1D"),
      ]),
    ).toEqual([
      { $date: "2024-02-22" },
      { $time: "10:00:00+01:00" },
      { $timestamp_us: 1_000_002 },
      { $zoned_datetime: "2024-02-22T10:00:00+01:00" },
      { $duration: "P1D" },
    ]);
  });

  it("refuses points, which the engine does not know", () => {
    expect(() => toEngine({ at: new Point(4326, [44.5, 40.2]) })).toThrow(
      "the embedded store does not support points; connect Neo4j",
    );
  });
});
