import type { Value } from "../store/value.ts";

/** Returns a string value; "" for any other type. */
export const textOf = (value: Value | undefined): string =>
  typeof value === "string" ? value : "";
