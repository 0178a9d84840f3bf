import { html } from "lit";

interface CardParts {
  title: string;
  text: string;
  role?: "status" | "alert";
  /** The ways on from here */
  buttons?: { label: string; press: () => void }[];
}

/** A notice in the middle of the map. */
export function card({ title, text, role = "status", buttons = [] }: CardParts) {
  return html`
    <div class="card" role=${role}>
      <p class="title">${title}</p>
      <p>${text}</p>
      ${buttons.map(({ label, press }) => html`<button class="button" @click=${press}>${label}</button>`)}
    </div>
  `;
}

export const noWebGl = card({
  role: "alert",
  title: "This browser cannot draw the map",
  text: "It needs WebGL, which is missing or switched off. Search and panels work without it.",
});

/** What stands where the picture would be when a filter leaves nothing. */
export function nothingShown(
  relations: number,
  steps: { undo: (() => void) | null; clear: () => void },
) {
  if (relations === 0)
    return card({
      title: "Nothing here yet",
      text: "The loaded pack contains no relations.",
    });
  const { undo, clear } = steps;
  return card({
    title: "Nothing matches the filter",
    text: "No relation is left to show.",
    buttons: [
      ...(undo ? [{ label: "Undo", press: undo }] : []),
      { label: "Reset view", press: clear },
    ],
  });
}
