import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import type { ImportState } from "../import-state.ts";
import { choice } from "./choice.ts";

/** Shows which pack is made: a new one, or one of the server with more claims. */
export function intoChoice(state: ImportState): TemplateResult | typeof nothing {
  const { known, name } = state.target;
  if (known.length === 0) return nothing;
  return html`
    <label class="into"
      >${msg("The files become")}
      ${choice({
        options: [
          ["", msg("a new pack")] as const,
          ...known.map((pack) => [pack.name, msg(`claims added to “${pack.title}”`)] as const),
        ],
        value: name,
        set: (chosen) => state.addTo(chosen),
      })}</label
    >
    ${
      name === ""
        ? nothing
        : html`<p class="hint">
            ${msg("Claims that the files do not name stay as they are. The pack on the server changes when the outcome is kept in its place.")}
          </p>`
    }
  `;
}
