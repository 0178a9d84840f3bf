import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { Transaction } from "../../engine/storage/transaction.ts";
import type { Value } from "../../engine/values/value.ts";
import { ask, emptyEngine } from "./asking.ts";

const engine = emptyEngine();
const LENGTH = 100_000;
const LIST: Value = Array.from({ length: LENGTH }, (_, i) => BigInt((i * 7919) % LENGTH));
const TEXT = "ab c".repeat(LENGTH / 4);

/** Number of times that a statement looks whether it is to end. */
function looks(text: string, memoryLimit = 1e9): number {
  const transaction = new Transaction(engine.graph);
  const parameters = new Map<string, Value>([
    ["list", LIST],
    ["text", TEXT],
    ["numbers", [1n, ...(LIST as Value[])]],
  ]);
  let count = 0;
  const execution = engine.start(text, parameters, transaction, {
    readOnly: true,
    memoryLimit,
    sliceMs: 1000,
    check: () => count++,
  });
  while (!execution.slice(100).done);
  return count;
}

const value = (text: string): Value =>
  ask(engine, `CYPHER 25 RETURN ${text} AS x`).rows[0]?.[0] ?? null;

describe("a statement can be ended within", () => {
  it.each([
    "coll.sort($list)[0]",
    "coll.max($list)",
    "coll.min($list)",
    "size(coll.distinct($list))",
    "size(toStringList($list))",
    "-1 IN $list",
    "$list = $list",
    "$list < $list",
    "size(split($text, 'b'))",
    "size(split($text, ''))",
    "size(split($text, ['b', ' ']))",
    "size(replace($text, 'b', 'xx'))",
    "size(replace($text, '', 'x'))",
    "size(reverse($text))",
    "-1 IN range(1, 100000)",
    "coll.max(range(1, 100000))",
    "range(1, 100000) = range(1, 100000)",
  ])("%s", (text) => {
    expect(looks(`CYPHER 25 RETURN ${text} AS x`)).toBeGreaterThan(10);
  });

  it("the sort of a percentile", () => {
    const read = looks("UNWIND $list AS x RETURN max(x)");
    expect(looks("UNWIND $list AS x RETURN percentileDisc(x, 0.5)")).toBeGreaterThan(read + 10);
  });
});

describe("what would take too much memory is refused", () => {
  it.each([
    "size(reduce(s = 'abc', i IN range(1, 40) | s + s))",
    "size(replace($text, '', $text))",
    "size(toStringList(range(1, 100000000)))",
    "coll.max(range(1, 100000000))",
  ])("%s", (text) => {
    expect(() => looks(`CYPHER 25 RETURN ${text} AS x`, 20_000_000)).toThrow(/more than the limit/);
  });
});

it("a long range is cut and turned as any list, and takes no memory", () => {
  const whole = Array.from({ length: 20_000 }, (_, i) => BigInt(3 * i + 1));
  const range = "range(1, 59998, 3)";
  for (const [from, to] of [
    ["", ""],
    ["1", ""],
    ["", "-1"],
    ["-12000", "-1"],
    ["5", "3"],
    ["30000", ""],
    ["-30000", "19990"],
  ] as const) {
    const cut = whole.slice(from === "" ? 0 : Number(from), to === "" ? undefined : Number(to));
    expect(value(`[x IN ${range}[${from}..${to}] | x]`)).toEqual(cut);
  }
  expect(value(`[x IN tail(${range}) | x]`)).toEqual(whole.slice(1));
  expect(value(`[x IN reverse(${range}) | x]`)).toEqual(whole.toReversed());
  expect(value("size(tail(reverse(range(1, 1000000000))[5..]))")).toBe(999_999_994n);
});

it("long lists are compared as short ones are", () => {
  const made = (length: number, changed: string) =>
    `[i IN range(1, ${length}) | CASE ${changed} ELSE i END]`;
  const plain = made(10_000, "WHEN false THEN 0");
  const greater = made(10_000, "WHEN i = 9000 THEN 9001");
  const unknown = made(10_000, "WHEN i = 5000 THEN null");
  const both = made(10_000, "WHEN i = 100 THEN null WHEN i = 9000 THEN 9001");
  const longer = made(10_001, "WHEN false THEN 0");
  for (const [one, other, expected] of [
    [plain, plain, [true, false, false, true]],
    [plain, greater, [false, true, true, true]],
    [greater, plain, [false, true, false, false]],
    [plain, unknown, [null, null, null, null]],
    [plain, both, [false, true, null, null]],
    [plain, longer, [false, true, true, true]],
    [longer, plain, [false, true, false, false]],
  ] as const) {
    const operators = ["=", "<>", "<", "<="].map((operator) => `a ${operator} b`);
    const { rows } = ask(engine, `WITH ${one} AS a, ${other} AS b RETURN [${operators.join()}]`);
    expect(rows[0]?.[0]).toEqual(expected);
  }
  expect(value(`[5 IN ${unknown}, -5 IN ${unknown}, -5 IN ${plain}, null IN ${plain}]`)).toEqual([
    true,
    null,
    false,
    null,
  ]);
});

describe("a text is cut between characters", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "😀", "\ud83d", "\ude00") });
  const given = (text: string, parameters: Record<string, Value>): Value =>
    ask(engine, `RETURN ${text} AS x`, parameters).rows[0]?.[0] ?? null;

  it("from either end, in the middle and backwards", () => {
    fc.assert(
      fc.property(texts, fc.nat(6), fc.nat(6), (s, n, m) => {
        const all = [...s];
        const of = (text: string) => given(text, { s, n: BigInt(n), m: BigInt(m) });
        expect(of("left($s, $n)")).toBe(all.slice(0, n).join(""));
        expect(of("right($s, $n)")).toBe(all.slice(Math.max(0, all.length - n)).join(""));
        expect(of("substring($s, $n)")).toBe(all.slice(n).join(""));
        expect(of("substring($s, $n, $m)")).toBe(all.slice(n, n + m).join(""));
        expect(of("reverse($s)")).toBe(all.toReversed().join(""));
      }),
    );
  });

  it("where another one is found", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("", "a", "ab", "😀", " "), fc.nat(3), (s, found, n) => {
        const of = (text: string) => given(text, { s, found, n: BigInt(n) });
        const parts = found === "" ? ["", ...s, ""] : s.split(found);
        const rest = parts.slice(n + 1);
        const head = parts.slice(0, n + 1).join("xy");
        expect(of("replace($s, $found, 'xy')")).toBe(parts.join("xy"));
        expect(of("replace($s, $found, 'xy', $n)")).toBe([head, ...rest].join(found));
        expect(of("split($s, $found)")).toEqual(
          s === "" ? [""] : found === "" ? [...s] : s.split(found),
        );
      }),
    );
  });

  it("at its ends", () => {
    const trimmed = (text: string) => given(text, { s: " 😀 a😀b 😀 " });
    expect(trimmed("trim($s)")).toBe("😀 a😀b 😀");
    expect(trimmed("btrim($s, '😀 ')")).toBe("a😀b");
    expect(trimmed("ltrim($s, '😀 ')")).toBe("a😀b 😀 ");
    expect(trimmed("rtrim($s, '😀 ')")).toBe(" 😀 a😀b");
    expect(trimmed("btrim('', 'a') + trim('   ')")).toBe("");
  });
});
