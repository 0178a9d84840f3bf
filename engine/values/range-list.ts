import type { Value } from "./value.ts";

/** Up to so many numbers a range is made at once. */
const MADE_AT_ONCE = 10_000;

const unmade = new WeakSet<readonly Value[]>();

/** Returns true for a long range, whose numbers are made as they are read and take no memory. */
export const isUnmade = (list: readonly Value[]): boolean =>
  list.length > MADE_AT_ONCE && unmade.has(list);

/**
 * Returns the integers from `start` in steps; a long list of them is an array that makes them when
 * read.
 */
export function rangeList(start: bigint, step: bigint, length: number): readonly Value[] {
  if (length <= MADE_AT_ONCE) {
    return Array.from({ length }, (_, index) => start + step * BigInt(index));
  }
  function* numbers(): Generator<bigint> {
    let value = start;
    for (let i = 0; i < length; i++) {
      yield value;
      value += step;
    }
  }
  const at = (key: string | symbol): number | undefined => {
    const index = typeof key === "string" ? Number(key) : NaN;
    return Number.isInteger(index) && index >= 0 && index < length ? index : undefined;
  };
  const sliced = (from = 0, to = length): readonly Value[] => {
    const place = (bound: number): number =>
      Math.min(length, Math.max(0, bound < 0 ? length + bound : bound));
    const first = place(Math.trunc(from));
    const count = Math.max(0, place(Math.trunc(to)) - first);
    return rangeList(start + step * BigInt(first), step, count);
  };
  const reversed = (): readonly Value[] =>
    rangeList(start + step * BigInt(length - 1), -step, length);
  const list = new Proxy<Value[]>([], {
    get(target, key, receiver): unknown {
      if (key === "length") return length;
      if (key === Symbol.iterator) return numbers;
      if (key === "slice") return sliced;
      if (key === "toReversed") return reversed;
      const index = at(key);
      return index === undefined
        ? Reflect.get(target, key, receiver)
        : start + step * BigInt(index);
    },
    has: (target, key) => at(key) !== undefined || Reflect.has(target, key),
  });
  unmade.add(list);
  return list;
}
