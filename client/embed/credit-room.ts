import { html } from "lit";
import type { Crediting } from "./attribute-faults.ts";
import type { Loaded } from "./source/loaded.ts";

/** An element lower than this, in CSS px, has no room for all of a credit beside its map. */
const ROOM = 240;

/** True if a credit is unfolded at first. */
export const opensCredit = (host: HTMLElement, crediting: string): boolean =>
  crediting !== ("line" satisfies Crediting) && host.clientHeight >= ROOM;

/**
 * Returns the room of a credit that is not loaded yet: as high as most credits of a server are, or
 * one line. The map above has its height from the first frame on, because to draw another one takes
 * as long again.
 */
export const creditRoom = ({ server }: Loaded, open: boolean) =>
  html`<div class=${open && server !== null ? "credit-room open" : "credit-room"}></div>`;
