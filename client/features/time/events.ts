import type { Moment } from "../../model/time/moment.ts";

declare global {
  interface HTMLElementEventMap {
    /** Another time is asked for; null: no gesture that goes on */
    "entente-moment": CustomEvent<{ moment: Moment; gesture: string | null }>;
    /** Undated relations are to be shown, or not */
    "entente-undated": CustomEvent<{ undated: boolean }>;
  }
}
