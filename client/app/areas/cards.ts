import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";

interface CardParts {
  title: string;
  text: string;
  /** Goes on below the text */
  more?: TemplateResult;
  role?: "status" | "alert";
  /** The ways on from here */
  buttons?: { label: string; press: () => void }[];
}

/** Returns a notice in the middle of the map. */
export function card({ title, text, more, role = "status", buttons = [] }: CardParts) {
  return html`
    <div class="card" role=${role}>
      <p class="title">${title}</p>
      <p>${text}</p>
      ${more}
      ${buttons.map(({ label, press }) => html`<button class="button" @click=${press}>${label}</button>`)}
    </div>
  `;
}

export const noWebGl = card({
  role: "alert",
  title: msg("This browser cannot draw the map"),
  text: msg("It needs WebGL, which is missing or switched off. Search and panels work without it."),
});

/** Returns the notice in place of the map if a filter leaves nothing. */
export function nothingShown(
  relations: number,
  steps: { undo: (() => void) | null; clear: () => void },
) {
  if (relations === 0)
    return card({
      title: msg("Nothing here yet"),
      text: msg("The loaded pack contains no relations."),
    });
  const { undo, clear } = steps;
  return card({
    title: msg("Nothing matches the filter"),
    text: msg("No relation is left to show."),
    buttons: [
      ...(undo ? [{ label: msg("Undo"), press: undo }] : []),
      { label: msg("Reset view"), press: clear },
    ],
  });
}
