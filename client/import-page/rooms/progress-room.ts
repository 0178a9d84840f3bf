import { html, type TemplateResult } from "lit";
import type { ImportState } from "../import-state.ts";

/** Shows how far files are read, with a way to stop. */
export function progressRoom(state: ImportState): TemplateResult {
  const { progress, step, files } = state;
  const doing = step === "converting" ? "Making the pack" : "Reading";
  const name = progress?.file ?? files[0]?.name ?? "";
  const percent = Math.round((progress?.share ?? 0) * 100);
  const rows = progress ? `, ${progress.rows.toLocaleString("en")} rows` : "";
  return html`
    <section class="progress" aria-label=${doing}>
      <p role="status" aria-live="polite">
        ${doing}: ${name}${progress ? ` ${percent} %${rows}` : ""}
      </p>
      <progress max="100" .value=${percent} aria-label=${doing}></progress>
      <button class="button" @click=${() => state.cancel()}>Cancel</button>
    </section>
  `;
}
