import { css, html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import "../../ui/dialogs/dialog-frame.ts";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";

const MAC = /Mac|iP(?:hone|ad)/.test(navigator.platform);
const MOD = MAC ? "⌘" : "Ctrl";

const KEYS: readonly (readonly [string, string])[] = [
  [`${MOD} Enter`, msg("Run the statement at the cursor, or those selected")],
  [`${MOD} Shift Enter`, msg("Run all statements in order")],
  [`${MAC ? "⌃" : "Ctrl"} Space`, msg("Complete")],
  ["Shift Alt F", msg("Format")],
  [`${MOD} /`, msg("Toggle line comment")],
  [`${MAC ? "⌘ ⌥" : "Ctrl Shift"} [ ]`, msg("Fold or unfold the part that begins in the line")],
  [`${MAC ? "⌃ ⌥" : "Ctrl Alt"} [ ]`, msg("Fold or unfold everything")],
  [`${MOD} F`, msg("Find and replace")],
  [`${MOD} D`, msg("Add the next occurrence to the selection")],
  [`${MOD} Click`, msg("Add a cursor")],
  ["Alt Drag", msg("Select a rectangle")],
  ["Alt ↑ ↓", msg("Move the line up or down")],
  ["F8", msg("Go to the next problem")],
  ["F2", msg("Rename the variable")],
  ["F12", msg("Go to where the variable is defined")],
  [`${MOD} Z`, msg("Undo")],
  [msg("Escape, then Tab"), msg("Leave the editor")],
];

/** The editor's keys, in a dialog. */
@customElement("entente-key-help")
export class KeyHelp extends LitElement {
  static override styles = [
    baseStyle,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 8px 16px;
      }
      kbd {
        padding: 2px 6px;
        font: inherit;
        font-size: 12.5px;
        white-space: nowrap;
        border: 1px solid var(--line);
        border-radius: 5px;
        background: var(--raised);
      }
    `,
  ];

  protected override render() {
    return html`
      <entente-dialog heading=${msg("Editor shortcuts")}>
        <dl>
          ${KEYS.map(
            ([keys, what]) =>
              html`<dt><kbd>${keys}</kbd></dt>
                <dd>${what}</dd>`,
          )}
        </dl>
      </entente-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-key-help": KeyHelp;
  }
}
