import type { DateForm } from "../dates/column-form.ts";

/** Something that a person should decide. */
export type Doubt =
  | { about: "header" }
  | { about: "ends"; role: "from" | "to" }
  | { about: "dates"; column: string; examples: readonly string[] }
  | { about: "era"; column: string; examples: readonly string[] }
  | { about: "time"; column: string; example: string; form: DateForm }
  | { about: "goesOn"; column: string; value: string; count: number }
  | { about: "words"; words: readonly { word: string; count: number }[] }
  | { about: "relation" };
