import type { LensView } from "../../../domain/contract/lens.ts";
import { LensNote } from "./lens-note.ts";

/** Adds a note about the lens to a page. */
export function showLensNote(page: ParentNode, view: LensView): void {
  const note = page.querySelector("entente-lens-note") ?? new LensNote();
  note.view = view;
  page.append(note);
}
