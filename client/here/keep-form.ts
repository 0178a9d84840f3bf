import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { ID_FORM } from "../../domain/pack-names.ts";
import { bubble } from "../ui/browser/fire.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fieldStyle } from "../ui/style/field-style.ts";
import type { FinishedPack } from "./finished-pack.ts";
import { keepPack, type Keeping, type KeepingStage } from "./keep-pack.ts";

const STAGE_WORDS: Readonly<Record<KeepingStage, string>> = {
  packing: msg("Packing …"),
  sending: msg("Sending the pack …"),
  checking: msg("The server checks the pack …"),
};

/**
 * Sends a pack to the server of this page, which asks for its write token. Fires `entente-kept` when
 * the server has it.
 */
@customElement("entente-keep")
export class KeepForm extends LitElement {
  static override styles = [
    baseStyle,
    fieldStyle,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 10px 16px;
        padding: 8px 0;
      }
      label {
        display: grid;
        gap: 4px;
      }
      label.check {
        grid-auto-flow: column;
        align-items: center;
        min-height: 34px;
      }
      input {
        min-height: 34px;
        padding: 4px 8px;
      }
      .stage {
        display: flex;
        flex-wrap: wrap;
        flex: 1 1 100%;
        align-items: center;
        gap: 8px 12px;
      }
      progress {
        flex: 1 1 120px;
        accent-color: var(--cooperation);
      }
      p {
        flex: 1 1 100%;
        overflow-wrap: anywhere;
      }
      p a {
        color: var(--cooperation-ink);
        text-decoration: underline;
      }
    `,
  ];

  @property({ attribute: false }) pack: FinishedPack = { id: "", files: [] };
  /** True if a pack of this name is there, to which the claims were added. */
  @property({ type: Boolean }) replaces = false;
  @state() private told = "";
  @state() private address: URL | null = null;
  /** The step under way, and how far it is from 0 to 1; null if there is none. */
  @state() private stage: { doing: KeepingStage; share: number } | null = null;
  #stop = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  protected override render() {
    const { stage } = this;
    return html`
      <form @submit=${this.#keep}>
        <label
          >${msg("Name on the server")}
          <input name="name" required .value=${this.pack.id} pattern=${ID_FORM.source} />
        </label>
        <label
          >${msg("Write token")}
          <input name="token" type="password" required autocomplete="off" />
        </label>
        <label class="check"
          ><input
            name="replaces"
            type="checkbox"
            ?checked=${this.replaces}
          />${msg("Replace a pack of that name")}</label
        >
        <button class="button" ?disabled=${stage !== null}>${msg("Keep on this server")}</button>
        ${
          stage === null
            ? nothing
            : html`<div class="stage">
                <progress
                  max="1"
                  value=${stage.doing === "checking" ? nothing : stage.share}
                  aria-label=${STAGE_WORDS[stage.doing]}
                ></progress>
                <button type="button" class="button" @click=${() => this.#stop.abort()}>
                  ${msg("Cancel")}
                </button>
              </div>`
        }
        <p role="status">
          ${stage === null ? this.told : STAGE_WORDS[stage.doing]}
          ${this.address ? html`<a href=${this.address.href} target="_blank">${msg("Open it")}</a>` : nothing}
        </p>
      </form>
    `;
  }

  readonly #keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => {
      const value = given.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const keeping = { name: text("name"), token: text("token"), replaces: given.has("replaces") };
    this.address = null;
    const { signal } = (this.#stop = new AbortController());
    try {
      this.address = await this.#send(keeping, signal);
      this.told = msg("The server has the pack.");
      bubble(this, "entente-kept");
    } catch (error) {
      this.told = signal.aborted ? this.#stopped() : inWords(error);
    } finally {
      this.stage = null;
    }
  };

  #send(keeping: Keeping, signal: AbortSignal): Promise<URL> {
    this.stage = { doing: "packing", share: 0 };
    const onStage = (doing: KeepingStage, share: number) => {
      this.stage = { doing, share };
    };
    return keepPack(this.pack, keeping, { signal, onStage });
  }

  #stopped(): string {
    return this.stage?.doing === "checking"
      ? msg("Stopped. The pack had arrived, and the server may have kept it.")
      : msg("Stopped. The server keeps nothing of it.");
  }
}

const inWords = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

declare global {
  interface HTMLElementTagNameMap {
    "entente-keep": KeepForm;
  }
}
