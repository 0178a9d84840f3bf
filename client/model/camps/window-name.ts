import type { Window } from "../../../domain/analysis/camps-over-time/windows.ts";
import { yearsWords } from "../text/dates.ts";
import { yearWords } from "../text/local-date.ts";

/** Returns "2024", or "2020–2024" for more than one year. */
export const windowName = ({ first, last }: Window): string =>
  first === last ? yearWords(first) : yearsWords(first, last);
