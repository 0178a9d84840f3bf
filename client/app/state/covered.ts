import { PEEK, sheetPixels, type SheetHeight } from "./sheet-height.ts";

// As --panel-width, --bar-height, --time-height, --time-folded and --time-slim in tokens.css.
const PANEL_WIDTH = 380;
const BAR_HEIGHT = 56;
const TIME = { open: 172, folded: 48, slim: 60 };
/** Of the room that the table takes, between bar and timeline or on a phone, as in explorer-style.ts */
const TABLE_SHARE = 0.4;
const SHEET_TABLE_SHARE = 0.55;
/**
 * Room that the legend takes until it is measured: alone, on a line of a phone, with what is said
 * below it, where it needs two lines, and on a phone with notes; CSS px
 */
const LEGEND = { alone: 48, line: 64, noted: 90, narrow: 104, sheet: 128 };
/** Up to this width the legend lies over the whole map, not beside it */
const NARROW = 1200;
const BUTTONS = 60;
/** Share of the window that what lies over the map's corner takes from it at the most */
const CORNER_SHARE = 0.36;
/** Room between the picture and what covers it, CSS px */
const MARGIN = 20;

/** CSS px at each side of the graph that other things cover. */
export interface Covered {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Returns the insets that open parts leave at a size of the window, CSS px. */
export function covered(
  open: {
    sheet: boolean;
    panelFolded: boolean;
    timeFolded: boolean;
    tableOpen: boolean;
    height: SheetHeight;
    /** Lower edge of legend, notes and chips, CSS px; 0 before they are rendered */
    corner: number;
  },
  windowHeight: number,
  windowWidth: number,
): Covered {
  const { sheet, panelFolded, timeFolded, tableOpen, height, corner } = open;
  const narrow = windowWidth < NARROW;
  const beside = (panelFolded ? 0 : PANEL_WIDTH) + BUTTONS;
  const legend = sheet ? LEGEND.sheet : narrow ? LEGEND.narrow : LEGEND.noted;
  const under = sheet ? LEGEND.line : LEGEND.alone;
  const least = tableOpen ? under : legend;
  const top = Math.max(least, Math.min(corner, Math.round(windowHeight * CORNER_SHARE)));
  const sides = { top, right: MARGIN + (sheet ? 0 : beside), left: MARGIN };
  if (!sheet) {
    const time = timeFolded ? TIME.folded : TIME.open;
    const table = tableOpen ? Math.round((windowHeight - BAR_HEIGHT - time) * TABLE_SHARE) : 0;
    return { ...sides, bottom: MARGIN + time + table };
  }
  const room = windowHeight - BAR_HEIGHT;
  if (tableOpen) return { ...sides, bottom: MARGIN + Math.round(room * SHEET_TABLE_SHARE) };
  // A sheet that fills the window leaves nothing to fit in: the picture stays as at half of it.
  const step = height === "full" ? "half" : height;
  const rest = sheetPixels(step, room);
  return { ...sides, bottom: MARGIN + Math.max(rest, PEEK + TIME.slim) };
}
