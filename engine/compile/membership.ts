import { typeError } from "../errors/errors.ts";
import type { Frame } from "../run/frame.ts";
import { describe } from "../values/describe.ts";
import { isIn } from "../values/equality.ts";
import { KeySet } from "../values/key-set.ts";
import { isList, type Value } from "../values/value.ts";
import type { Evaluate } from "../run/evaluate.ts";

/** A shorter list is searched as fast as it is found again. */
const LONG = 16;
/** A longer list takes more memory and time to arrange than a statement gains. */
const LONGEST = 1_000_000;
const BYTES_PER_ELEMENT = 48;
/** Elements that are looked at between two looks at the clock. */
const AT_ONCE = 4096;

/** `value IN list`. A long list that comes again, as a parameter does for every row, is searched by key. */
export function membership(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => {
    const value = left(frame);
    const list = right(frame);
    if (list === null) return null;
    if (!isList(list)) throw typeError(`Type mismatch: expected List<T> but was ${describe(list)}`);
    if (list.length < LONG || list.length > LONGEST) return searched(value, list, frame);
    const keys = frame.keysOfLists.get(list);
    if (keys) return keys.has(value);
    if (keys === null) return arranged(list, frame).has(value);
    frame.keysOfLists.set(list, null);
    return searched(value, list, frame);
  };
}

function searched(value: Value, list: readonly Value[], frame: Frame): boolean | null {
  if (list.length <= AT_ONCE) {
    if (list.length >= LONG) frame.work(list.length);
    return isIn(value, list);
  }
  let result: boolean | null = false;
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const found = isIn(value, list.slice(from, from + AT_ONCE));
    if (found === true) return true;
    if (found === null) result = null;
    frame.work(AT_ONCE);
  }
  return result;
}

function arranged(list: readonly Value[], frame: Frame): KeySet {
  frame.hold(BYTES_PER_ELEMENT * list.length);
  frame.work(list.length);
  const keys = new KeySet(list);
  frame.keysOfLists.set(list, keys);
  return keys;
}
