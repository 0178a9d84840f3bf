import { msg } from "../../../domain/message.ts";

/** Something that a link asks for and that cannot be. */
export interface Fault {
  /** The parameter */
  field: string;
  found: string;
  expected: string;
  /** All of it for a reader */
  sentence: string;
}

const LONGEST = 40;

/** At most the first 40 characters of a given value. */
export function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** Returns a fault; `sentence` only where it is not “field is found, not expected”. */
export function faultIn(field: string, given: string, expected: string, sentence = ""): Fault {
  const found = clipped(given);
  return {
    field: clipped(field),
    found,
    expected,
    sentence: sentence || msg(`${clipped(field)} is “${found}”, not ${expected}.`),
  };
}
