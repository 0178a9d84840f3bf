import { describe, expect, it } from "vitest";
import {
  DamagedLog,
  HEADING,
  readRecords,
  recordOf,
} from "../../../../server/store/embedded-thread/journal/log-records.ts";

const BODIES = ["one", "a longer second", "3"].map((text) => Buffer.from(text));
const LOG = Buffer.concat([HEADING, ...BODIES.map(recordOf)]);
/** Returns the ends of the header and of each record. */
const ENDS = BODIES.reduce<number[]>(
  (ends, body) => [...ends, (ends.at(-1) ?? 0) + recordOf(body).length],
  [HEADING.length],
);

const texts = (log: Buffer) => readRecords(log).bodies.map(String);

describe("a log of changes", () => {
  it("returns its records", () => {
    expect(texts(LOG)).toEqual(["one", "a longer second", "3"]);
    expect(readRecords(LOG).end).toBe(LOG.length);
  });

  it("returns only complete records, wherever it was torn", () => {
    for (let length = 0; length < LOG.length; length++) {
      const { bodies, end } = readRecords(LOG.subarray(0, length));
      const whole = ENDS.filter((each) => each <= length).length - 1;
      expect(bodies.map(String)).toEqual(BODIES.slice(0, Math.max(0, whole)).map(String));
      expect(end).toBe(whole < 0 ? 0 : ENDS[whole]);
    }
  });

  it("treats zeros and garbage at its end as an incomplete write", () => {
    for (const tail of [
      Buffer.alloc(5000),
      Buffer.from("\x03\0\0\0rubbish"),
      Buffer.alloc(9, 255),
    ]) {
      expect(readRecords(Buffer.concat([LOG, tail]))).toMatchObject({ end: LOG.length });
    }
  });

  it("is rejected if complete records follow damage", () => {
    for (const at of [ENDS[0] ?? 0, (ENDS[1] ?? 0) + 9]) {
      const damaged = Buffer.from(LOG);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => readRecords(damaged)).toThrow(DamagedLog);
    }
  });

  it("is rejected if it has another format", () => {
    expect(() => readRecords(Buffer.from("id,name\n"))).toThrow(DamagedLog);
  });
});
