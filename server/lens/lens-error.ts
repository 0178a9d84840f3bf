import type { FieldFault } from "../errors.ts";

/** Maximum number of characters of a faulty value in a message. */
export const LONGEST_FOUND = 100;

/** A lens that cannot be used. The message is one line with every fault. */
export class LensError extends Error {
  override readonly name = "LensError";
  constructor(
    /** File or address of the lens, for messages. */
    readonly place: string,
    readonly faults: readonly FieldFault[],
  ) {
    const lines = faults.map(
      ({ field, found, expected }) =>
        `${field === "" ? "" : `${field}: `}found ${found}, expected ${expected}`,
    );
    super(`${place}: ${lines.join("; ")}`);
  }
}
