import type { LensView } from "../../../domain/contract/lens.ts";
import { LensNote } from "./lens-note.ts";

/** Puts a note about the lens over what is shown. */
export function showLensNote(over: Element, view: LensView): void {
  const note = over.querySelector("entente-lens-note") ?? new LensNote();
  note.view = view;
  over.append(note);
}
