import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { csvText } from "../../model/text/csv.ts";
import { campLetter } from "../../model/camps/camp-letters.ts";
import type { FigureFacts } from "../../ui/figures/figure-facts.ts";
import { frustratedShare } from "./line-figure.ts";
import { windowName } from "../../model/camps/window-name.ts";

const OPTIONS = { header: true, bom: true, quoted_string: true };

/** Returns the camp of each actor in each window as CSV, with what it takes to repeat it. */
export function ribbonCsv(
  windows: readonly WindowCamps[],
  nameOf: (actor: string) => string,
  facts: FigureFacts,
): string {
  const rows = windows.flatMap(({ window, camp, share }) =>
    [...camp].map(([actor, at]) => ({
      window: windowName(window),
      actor,
      name: nameOf(actor),
      camp: campLetter(at),
      stability: share.get(actor) ?? 0,
      ...facts,
    })),
  );
  return csvText(rows, {
    ...OPTIONS,
    columns: ["window", "actor", "name", "camp", "stability", "parameters", "version"],
  });
}

/** Returns the frustrated pairs of each window as CSV, with what it takes to repeat it. */
export function lineCsv(windows: readonly WindowCamps[], facts: FigureFacts): string {
  const rows = windows.map((found) => ({
    window: windowName(found.window),
    pairs: found.pairs,
    frustrated: found.frustrated,
    share: frustratedShare(found) ?? "",
    ...facts,
  }));
  return csvText(rows, {
    ...OPTIONS,
    columns: ["window", "pairs", "frustrated", "share", "parameters", "version"],
  });
}
