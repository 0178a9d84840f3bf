import type { Value } from "../store/value.ts";

/** A value that should be a text; empty where it is none. */
export const textOf = (value: Value | undefined): string =>
  typeof value === "string" ? value : "";
