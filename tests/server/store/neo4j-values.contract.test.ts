import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import type { Store } from "../../../server/store/port.ts";
import { Point, Temporal } from "../../../server/store/value.ts";
import { openEmpty, rows, text } from "./engines.ts";

const neo4j = ownNeo4j();

describe.runIf(neo4j)("values that only Neo4j has", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty({ name: "neo4j", settings: { engine: "neo4j", ...neo4j! } });
  });
  afterAll(() => store.close());

  const temporals: [Temporal["type"], string][] = [
    ["Date", "date('2024-02-22')"],
    ["LocalTime", "localtime('10:00')"],
    ["LocalTime", "localtime('10:11:12.120')"],
    ["Time", "time('10:11:12.000000001+04:00')"],
    ["LocalDateTime", "localdatetime('2024-02-22T10:11:12.5')"],
    ["OffsetDateTime", "datetime('2024-02-22T10:11:12Z')"],
    ["OffsetDateTime", "datetime('2024-02-22T10:11:12.10+04:00')"],
    ["ZonedDateTime", "datetime('2024-02-22T10:11:12[Asia/Yerevan]')"],
    ["Duration", "duration('P14M3DT4000.5S')"],
    ["Duration", "duration('PT-0.5S')"],
    ["Duration", "duration('P-1Y2M')"],
    ["Duration", "duration('PT0S')"],
  ];
  it.each(temporals)("formats a %s as Cypher does and reads it back: %s", async (type, literal) => {
    const [row] = await rows(store, `WITH ${literal} AS v RETURN v, toString(v) AS text`);
    const value = new Temporal(type, text(row?.["text"]));
    expect(row?.["v"]).toEqual(value);
    const back = await rows(store, `RETURN $value AS v, $value = ${literal} AS same`, { value });
    expect(back).toEqual([{ v: value, same: true }]);
  });

  it("reports a text that does not match its type", async () => {
    const value = new Temporal("Date", "yesterday");
    await expect(rows(store, "RETURN $value AS value", { value })).rejects.toMatchObject({
      code: "syntax",
      message: '"yesterday" is not a Date',
    });
  });

  it("round-trips points and integral floats", async () => {
    const value = [new Point(4326, [44.5, 40.2]), new Point(9157, [1, 2.5, 3])];
    expect(await rows(store, "RETURN $value AS value", { value })).toEqual([{ value }]);
    expect(await rows(store, "RETURN 3.0 AS value")).toEqual([{ value: 3 }]);
  });
});
