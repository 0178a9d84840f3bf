const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** Compares by code points, as Cypher orders strings; UTF-16 units would put emoji before `￿`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    if (left < SURROGATES || right < SURROGATES) return left - right;
    return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates are halves of code points beyond all that one unit can hold. */
const rank = (unit: number): number => (unit < AFTER_SURROGATES ? unit + 0x10000 : unit);
