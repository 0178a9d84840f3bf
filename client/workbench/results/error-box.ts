import { html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { QueryRun } from "../run/run.ts";
import type { ErrorPlace } from "../run/run-error.ts";

/** Why a run failed, where in the text, and what had come before; nothing where it did not. */
export function errorBox({ error, rows }: QueryRun, show: (place: ErrorPlace) => void) {
  if (!error) return nothing;
  const { place } = error;
  return html`
    <div class="error" role="alert">
      <p>${error.message}</p>
      <p class="code">
        ${
          place
            ? html`<button @click=${() => show(place)}>
                ${msg(html`line ${place.line}, column ${place.column} of the statement`)}
              </button>`
            : nothing
        }
        ${error.code}
      </p>
      ${rows.length > 0 ? html`<p>${plural(rows.length, { one: "# row came before it.", other: "# rows came before it." })}</p>` : nothing}
    </div>
  `;
}
