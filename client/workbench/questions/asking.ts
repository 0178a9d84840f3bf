import type { Drawn } from "../files/statement-file.ts";
import type { Tab } from "../link/tabs.ts";
import type { Parameter } from "../parameters/parameter.ts";

/** A question that is asked with its values. */
export interface Asking {
  text: string;
  parameters: readonly Parameter[];
  drawn: Drawn;
  /** The text of the editor whose place it takes; without one it is put behind what is there */
  place?: { offset: number; end: number };
}

/** The tab that shows an answer in a form. */
export const tabOf = (drawn: Drawn): Tab => (drawn === "graph" ? "graph" : "table");
