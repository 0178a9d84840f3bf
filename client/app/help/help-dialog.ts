import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import type { Command } from "../commands/command.ts";
import { keyLabel } from "../commands/keys.ts";
import { setSingleKeys, singleKeys } from "../commands/single-keys.ts";
import "../../ui/dialogs/dialog-frame.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { shortcuts } from "./shortcuts.ts";

const helpStyle = css`
  :host {
    --dialog-width: 680px;
  }
  .all {
    columns: 2 260px;
    column-gap: 32px;
  }
  section {
    break-inside: avoid;
    padding-bottom: 14px;
  }
  h3 {
    padding: 4px 0;
    font-size: 13px;
    font-weight: 640;
    border-bottom: 1px solid var(--line);
  }
  li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 5px 0;
  }
  .keys {
    flex: none;
    display: flex;
    gap: 4px;
  }
  kbd {
    padding: 0 6px;
    border: 1px solid var(--line);
    border-radius: 5px;
    font: inherit;
    font-size: 12px;
    color: var(--ink-2);
    background: var(--raised);
  }
  label {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  input {
    width: 15px;
    height: 15px;
    margin: 0;
    accent-color: var(--ink);
  }
`;

/** Every shortcut, and whether those of one key are listened to. */
@customElement("entente-help")
export class HelpDialog extends LitElement {
  static override styles = [baseStyle, helpStyle];

  @state() private single = singleKeys();

  constructor(
    private readonly explorer: ExplorerState,
    private readonly all: readonly Command[],
  ) {
    super();
  }

  protected override render() {
    return html`
      <entente-dialog heading=${msg("Keyboard shortcuts")}>
        <div class="all">
          ${[...shortcuts(this.all, this.explorer)].map(
            ([heading, lines]) => html`
              <section>
                <h3>${heading}</h3>
                <ul>
                  ${lines.map(
                    ({ words, keys }) => html`
                      <li>
                        <span>${words}</span>
                        <span class="keys">
                          ${keys.map((key) => html`<kbd>${keyLabel(key)}</kbd>`)}
                        </span>
                      </li>
                    `,
                  )}
                </ul>
              </section>
            `,
          )}
        </div>
        <label slot="foot">
          <input type="checkbox" .checked=${this.single} @change=${this.#switch} />
          ${msg("Enable single-key shortcuts such as ? and /")}
        </label>
      </entente-dialog>
    `;
  }

  #switch = (event: Event) => {
    this.single = (event.target as HTMLInputElement).checked;
    setSingleKeys(this.single);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-help": HelpDialog;
  }
}
