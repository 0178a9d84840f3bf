import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import type { ImportState } from "../import-state.ts";
import { intoChoice } from "./into-choice.ts";

/** Shows how files can be given: chosen, dropped or pasted. */
export function chooseRoom(state: ImportState): TemplateResult {
  return html`
    <section class="choose" aria-labelledby="choose-title">
      <h1 id="choose-title">${msg("Make a map of your own files")}</h1>
      <p class="lead">
        ${msg("Tables of relations (CSV, TSV, Excel), GEXF, GraphML, JSON, Pajek, GML, DOT and more. Files are recognized by their content. Nothing leaves this computer until you keep it.")}
      </p>
      ${state.fault ? html`<p class="fault" role="alert">${state.fault}</p>` : nothing}
      ${intoChoice(state)}
      <label class="drop">
        <input type="file" multiple @change=${(event: Event) => chosen(event, state)} />
        <strong>${msg("Choose files")}</strong>
        <span>${msg("or drop them anywhere on this page")}</span>
      </label>
      <details>
        <summary>${msg("Paste a table")}</summary>
        <form @submit=${(event: SubmitEvent) => pasted(event, state)}>
          <label for="pasted"
            >${msg("Rows copied from a spreadsheet, with their header if there is one")}</label
          >
          <textarea id="pasted" name="table" rows="8" spellcheck="false"></textarea>
          <button class="button">${msg("Read the table")}</button>
        </form>
      </details>
      <details @toggle=${() => void import("../empty-pack.ts")}>
        <summary>${msg("Start with an empty pack")}</summary>
        <entente-empty-pack></entente-empty-pack>
      </details>
      <p class="hint">
        ${msg(html`A table needs two columns for the ends of each relation, such as <code>source</code> and <code>target</code>. A second file may describe the actors. An <code>import.json</code> of an earlier import, chosen together with the files, answers the questions again.`)}
      </p>
    </section>
  `;
}

function chosen({ target }: Event, state: ImportState): void {
  const input = target as HTMLInputElement;
  state.open([...(input.files ?? [])]);
  // The same file can be chosen again, after it was changed.
  input.value = "";
}

function pasted(event: SubmitEvent, state: ImportState): void {
  event.preventDefault();
  const text = new FormData(event.target as HTMLFormElement).get("table");
  if (typeof text !== "string" || text.trim() === "") return;
  state.open([new File([text], "pasted-table.tsv", { type: "text/tab-separated-values" })]);
}
