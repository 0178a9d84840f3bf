import type { SheetHeight } from "./state/sheet-height.ts";

declare global {
  interface HTMLElementEventMap {
    /** The route before is asked for */
    "entente-back": CustomEvent<null>;
    /** The sheet is to have another height */
    "entente-height": CustomEvent<{ height: SheetHeight }>;
  }
}
