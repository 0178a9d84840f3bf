import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { ImportState } from "../import-state.ts";

/** Steps in which screen readers hear of it: each percent would be too many. */
const TOLD_PERCENT = 20;

/** Shows how far files are read, with a way to stop. */
export function progressRoom(state: ImportState): TemplateResult {
  const { progress, step, files } = state;
  const doing = step === "converting" ? msg("Making the pack") : msg("Reading");
  const name = progress?.file ?? files[0]?.name ?? "";
  const percent = Math.round((progress?.share ?? 0) * 100);
  const rows = progress ? msg(`, ${numberText(progress.rows)} rows`) : "";
  return html`
    <section class="progress" aria-label=${doing}>
      <p>${doing}: ${name}${progress ? ` ${percent} %${rows}` : ""}</p>
      <p class="visually-hidden" role="status">
        ${doing}: ${Math.floor(percent / TOLD_PERCENT) * TOLD_PERCENT} %
      </p>
      <progress max="100" .value=${percent} aria-label=${doing}></progress>
      <button class="button" @click=${() => state.cancel()}>${msg("Cancel")}</button>
    </section>
  `;
}
