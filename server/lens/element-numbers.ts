import { elementNumber } from "./actor-ids.ts";

/**
 * Returns the numbers of what a claim is made of: of its relationship, or of the node between its
 * actors and of the two relationships of that; -1 for those that it does not have.
 *
 * @param element as cypher/lens gives it, with spaces between several
 */
export function elementNumbers(element: string): [number, number, number] {
  if (!element.includes(" ")) return [numberOf(element), NONE, NONE];
  const [first, second, third] = element.split(" ");
  return [numberOf(first), numberOf(second), numberOf(third)];
}

const NONE = -1;

/** Returns the number in one element's id; -1 for none. */
export function numberOf(element: string | undefined): number {
  if (element === undefined) return NONE;
  // As elementNumber finds it, in a fraction of the time: a million are read.
  let number = 0;
  let scale = 1;
  for (let at = element.length - 1; at > 0 && scale < MOST; at--) {
    const code = element.charCodeAt(at);
    if (code === COLON && scale > 1) return number;
    if (code < ZERO || code > NINE) break;
    number += (code - ZERO) * scale;
    scale *= 10;
  }
  return Number(elementNumber(element));
}

const COLON = 0x3a;
const [ZERO, NINE] = [0x30, 0x39];
/** Numbers below it are exact. */
const MOST = 1e15;
