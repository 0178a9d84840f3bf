import { html, type TemplateResult } from "lit";
import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { shareText } from "./decimal-text.ts";
import { lineCsv, ribbonCsv } from "./figure-csv.ts";
import type { FigureFacts } from "../../ui/figures/figure-facts.ts";
import { figureFiles } from "../../ui/figures/figure-files.ts";
import { figureFrame, windowUnder, type WindowRow } from "./figure-frame.ts";
import { lineFigure, topOf } from "./line-figure.ts";
import { ribbonFigure } from "./ribbon-figure.ts";

const RIBBON_HEIGHT = 190;
const LINE_HEIGHT = 64;

interface TimeFigures extends WindowRow {
  /** The actor whose line goes through the ribbon; null: none */
  actor: string | null;
  facts: FigureFacts;
  nameOf: (actor: string) => string;
  /** Takes the window that is pressed */
  pick: (found: WindowCamps) => void;
}

/**
 * Returns the ribbon of camps and the line of frustration over windows, and buttons that save them.
 * @param host shows them; a file is made of its drawing
 */
export function timeFigures(
  host: { readonly renderRoot: ParentNode },
  figures: TimeFigures,
): TemplateResult {
  const { windows, step, actor, facts, nameOf, pick } = figures;
  const count = numberText(windows.length);
  const files = (name: string, title: string, csv: () => string) =>
    figureFiles(host, { selector: `#${name}`, title, facts, csv });
  return html`
    <h3 class="section"><span>${msg("Camps")}</span></h3>
    <div
      class="scroll"
      tabindex="0"
      role="group"
      aria-label=${msg("Figures over time")}
      @click=${(event: MouseEvent) => {
        const found = windowUnder(event, figures);
        if (found) pick(found);
      }}
    >
      <div id="ribbon">
        ${figureFrame(
          figures,
          RIBBON_HEIGHT,
          msg(`Camps in ${count} windows; the list below says who changed sides`),
          ribbonFigure(windows, step, RIBBON_HEIGHT, actor),
        )}
      </div>
      <p class="small beside">
        ${msg(`Share of pairs that contradict the camps, up to ${shareText(topOf(windows))}`)}
      </p>
      <div id="line">
        ${figureFrame(
          figures,
          LINE_HEIGHT,
          msg(`Share of frustrated pairs in ${count} windows`),
          lineFigure(windows, step, LINE_HEIGHT),
        )}
      </div>
    </div>
    ${files("ribbon", msg("Camps over time"), () => ribbonCsv(windows, nameOf, facts))}
    ${files("line", msg("Frustration over time"), () => lineCsv(windows, facts))}
  `;
}
