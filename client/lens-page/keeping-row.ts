import { html } from "lit";
import { msg } from "../../domain/message.ts";

/** Shows how far the database is read, with a way to stop. */
export const keepingRow = (share: number, cancel: () => void) => html`
  <div class="keeping">
    <progress max="1" .value=${share} aria-label=${msg("Reading the database")}></progress>
    <button type="button" class="button" @click=${cancel}>${msg("Cancel")}</button>
  </div>
`;
