import { PEEK, sheetPixels, type SheetHeight } from "./sheet-height.ts";

// As --panel-width, --bar-height, --time-height, --time-folded and --time-slim in tokens.css.
const PANEL_WIDTH = 380;
const BAR_HEIGHT = 56;
const TIME = { open: 172, folded: 48, slim: 60 };
/** Of the room between bar and timeline that the table takes, as in stage-style.ts */
const TABLE_SHARE = 0.5;
/** Room between the picture and what covers it, CSS px */
const MARGIN = 20;

/** CSS px at each side of the graph that other things cover. */
export interface Covered {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** What lies over the graph, given what is open and the height of the window. */
export function covered(
  open: {
    sheet: boolean;
    panelFolded: boolean;
    timeFolded: boolean;
    tableOpen: boolean;
    height: SheetHeight;
  },
  windowHeight: number,
): Covered {
  const { sheet, panelFolded, timeFolded, tableOpen, height } = open;
  const right = MARGIN + (sheet || panelFolded ? 0 : PANEL_WIDTH);
  const sides = { top: 64, right, left: MARGIN };
  if (!sheet) {
    const time = timeFolded ? TIME.folded : TIME.open;
    const table = tableOpen ? Math.round((windowHeight - BAR_HEIGHT - time) * TABLE_SHARE) : 0;
    return { ...sides, bottom: MARGIN + time + table };
  }
  // A sheet that fills the window leaves nothing to fit in: the picture stays as at half of it.
  const step = height === "full" ? "half" : height;
  const rest = sheetPixels(step, windowHeight - BAR_HEIGHT);
  return { ...sides, bottom: MARGIN + Math.max(rest, PEEK + TIME.slim) };
}
