import { beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../engine/engine.ts";
import { ask, emptyEngine } from "./asking.ts";

describe("CALL { … } IN TRANSACTIONS", () => {
  let engine: Engine;
  beforeEach(() => {
    engine = emptyEngine();
  });
  const numbers = () => ask(engine, "MATCH (n:N) RETURN n.i ORDER BY n.i").rows.flat();

  it("commits after each batch, so that an error undoes the last one alone", () => {
    const text =
      "UNWIND range(1, 6) AS i CALL (i) { CREATE (:N {i: 12 / (5 - i)}) } IN TRANSACTIONS OF 2 ROWS";
    expect(() => ask(engine, text)).toThrow("/ by zero");
    expect(numbers()).toEqual([3n, 4n, 6n, 12n]);
  });

  it("goes on after an error when it is told to, and reports what became of each row", () => {
    const text =
      "UNWIND range(1, 6) AS i CALL (i) { CREATE (n:N {i: 1 / (3 - i)}) RETURN n.i AS made } " +
      "IN TRANSACTIONS OF 2 ROWS ON ERROR CONTINUE REPORT STATUS AS s " +
      "RETURN i, made, s.started, s.committed, s.errorMessage";
    const { rows, counters } = ask(engine, text);
    expect(rows).toEqual([
      [1n, 0n, true, true, null],
      [2n, 1n, true, true, null],
      [3n, null, true, false, "/ by zero"],
      [4n, null, true, false, "/ by zero"],
      [5n, 0n, true, true, null],
      [6n, 0n, true, true, null],
    ]);
    expect(counters.nodesCreated).toBe(4);
    expect(numbers()).toEqual([0n, 0n, 0n, 1n]);
  });

  it("starts no further batch after an error when it is told to stop", () => {
    const text =
      "UNWIND range(1, 5) AS i CALL (i) { CREATE (:N {i: 6 / (2 - i)}) } " +
      "IN TRANSACTIONS OF 1 ROW ON ERROR BREAK REPORT STATUS AS s RETURN i, s.started, s.committed";
    expect(ask(engine, text).rows).toEqual([
      [1n, true, true],
      [2n, true, false],
      [3n, false, false],
      [4n, false, false],
      [5n, false, false],
    ]);
    expect(numbers()).toEqual([6n]);
  });

  it.each(["0", "-1", "'x'"])("refuses batches of %s rows", (size) => {
    const text = `UNWIND [1] AS i CALL (i) { CREATE (:N) } IN TRANSACTIONS OF ${size} ROWS`;
    expect(() => ask(engine, text)).toThrow("Must be a positive integer");
  });
});
