import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { PACK_FILES } from "../../../domain/pack-files.ts";
import { numberText } from "../../../domain/number-text.ts";
import "../../here/keep-form.ts";
import { MOST_CLAIMS_HERE } from "../../here/most-claims.ts";
import { saveFile } from "../../ui/browser/save-file.ts";
import type { ImportState } from "../import-state.ts";
import type { Converted } from "../worker/messages.ts";

/** Something that is done with a finished pack. */
export interface PackWork {
  words: string;
  /** The part of it that is done, from 0 to 1. */
  share: number;
}

/** The ways to go on with a finished pack. */
export interface PackActions {
  explore: () => void;
  download: () => void;
  /** Stops what is under way. */
  cancel: () => void;
  /** The reason why the last of these failed, or empty. */
  fault: string;
  /** The step under way; null if there is none. */
  work: PackWork | null;
}

/** Shows the report of an import, and what can be done with the pack. */
export function doneRoom(
  state: ImportState,
  converted: Converted,
  { explore, download, cancel, fault, work }: PackActions,
): TemplateResult {
  const isBusy = work !== null;
  const { report, text, files, claims, into, changes } = converted;
  const isTooLarge = claims > MOST_CLAIMS_HERE;
  const [summary = "", ...details] = text.split("\n").map((line) => line.trim());
  const beside = files.filter(({ name }) => !PACK_FILES.some((own) => own === name));
  const listed = beside.filter(({ name }) => name !== "left-out.csv" || report.rowsListed > 0);
  return html`
    <section class="done" aria-labelledby="done-title">
      <h1 id="done-title">${msg("The pack is ready")}</h1>
      <p role="status" aria-live="polite">${summary} ${changes}</p>
      ${
        report.leftOut.length > 0
          ? html`<ul class="sentences">
              ${details.slice(0, report.leftOut.length).map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
      <div class="actions">
        ${
          isTooLarge
            ? nothing
            : html`<button class="button primary" ?disabled=${isBusy} @click=${explore}>
                ${msg("Explore here")}
              </button>`
        }
        <button class="button" ?disabled=${isBusy} @click=${download}>
          ${msg("Download as a zip")}
        </button>
        <button class="button" ?disabled=${isBusy} @click=${() => state.back()}>
          ${msg("Change the mapping")}
        </button>
        <button class="button" ?disabled=${isBusy} @click=${() => state.restart()}>
          ${msg("Other files")}
        </button>
      </div>
      ${
        work === null
          ? nothing
          : html`<div class="work">
              <p role="status">${work.words} …</p>
              <progress max="1" .value=${work.share} aria-label=${work.words}></progress>
              <button class="button" @click=${cancel}>${msg("Cancel")}</button>
            </div>`
      }
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
      <p class="hint">
        ${
          isTooLarge
            ? msg(
                `The pack has ${numberText(claims)} claims, and a browser holds up to ${numberText(MOST_CLAIMS_HERE)}. Keep it on a server, or download it.`,
              )
            : msg(
                html`<em>Explore here</em> holds the pack in this browser alone. A server has it
                  when it is kept there, or when the zip is unpacked into its folder of packs.`,
              )
        }
      </p>
      <details ?open=${isTooLarge}>
        <summary>${msg("Keep on this server")}</summary>
        <entente-keep .pack=${converted} ?replaces=${into !== ""}></entente-keep>
      </details>
      <h2>${msg("Files")}</h2>
      <ul class="files">
        ${listed.map(
          ({ name, content }) =>
            html`<li>
              <button class="link" @click=${() => saveFile(content, name)}>${name}</button>
              <span>${NOTES[name] ?? ""}</span>
            </li>`,
        )}
        <li>
          <button class="link" @click=${() => saveFile(textFile([text, changes]), REPORT)}>
            ${REPORT}
          </button>
          <span>${msg("The report as text")}</span>
        </li>
      </ul>
    </section>
  `;
}

const REPORT = "report.txt";

const textFile = (parts: readonly string[]): Blob =>
  new Blob(
    parts.filter(Boolean).map((part) => `${part}\n`),
    { type: "text/plain" },
  );

const NOTES: Readonly<Record<string, string>> = {
  "import.json": msg("The mapping: next month’s files need no questions with it"),
  "left-out.csv": msg("The rows that were left out, with the reasons"),
  "report.json": msg("The report in machine form"),
};
