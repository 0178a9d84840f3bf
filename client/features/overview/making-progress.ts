import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Making } from "../../../domain/contract/making.ts";
import { msg } from "../../../domain/message.ts";
import { getMaking } from "../../api/client.ts";
import { baseStyle } from "../../ui/style/base-style.ts";

const PAUSE_MS = 500;

/** The server's progress with the communities of a large graph; nothing if it is not at it. */
@customElement("entente-making")
export class MakingProgress extends LitElement {
  static override styles = [
    baseStyle,
    css`
      label {
        display: grid;
        justify-items: center;
        gap: 6px;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @state() private making: Making | null = null;
  #left = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#left = new AbortController();
    void this.#watch(this.#left.signal);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#left.abort();
  }

  protected override render() {
    const { share = null, isCancelled = false } = this.making ?? {};
    if (isCancelled)
      return html`<p>
        ${msg("Somebody has cancelled the search for communities on the server.")}
      </p>`;
    if (share === null) return nothing;
    return html`<label>
      ${msg(`Finding communities: ${Math.floor(100 * share)} %`)}
      <progress max="1" .value=${share}></progress>
    </label>`;
  }

  async #watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // The overview itself says what is wrong with the server: it waits for it too.
      this.making = await getMaking(signal).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-making": MakingProgress;
  }
}
