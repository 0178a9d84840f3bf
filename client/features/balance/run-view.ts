import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { BalanceRun } from "./balance-run.ts";

/** Returns what a worker is doing, with a way to stop it or to go on; nothing while it rests. */
export function runView(run: BalanceRun, words: string): TemplateResult | typeof nothing {
  const { progress, fault, isRunning, isStale } = run;
  if (fault !== null)
    return html`
      <div class="run" role="alert">
        <span>${msg(`This could not be computed: ${fault}`)}</span>
        <button class="button" @click=${() => run.again()}>${msg("Try again")}</button>
      </div>
    `;
  if (isRunning)
    return html`
      <div class="run">
        <span role="status"
          >${
            progress
              ? msg(`${words} ${numberText(progress.done)} of ${numberText(progress.of)}`)
              : words
          }</span
        >
        <progress
          aria-label=${words}
          max=${progress?.of ?? nothing}
          value=${progress?.done ?? nothing}
        ></progress>
        <button class="button" @click=${() => run.cancel()}>${msg("Cancel")}</button>
      </div>
    `;
  if (!isStale) return nothing;
  return html`
    <div class="run" role="status">
      <span>${msg("Stopped. The numbers are not of what is shown now.")}</span>
      <button class="button" @click=${() => run.again()}>${msg("Compute")}</button>
    </div>
  `;
}
