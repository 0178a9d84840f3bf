import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { ID_FORM } from "../../domain/pack-names.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fieldStyle } from "../ui/style/field-style.ts";
import type { FinishedPack } from "./finished-pack.ts";
import { keepPack } from "./keep-pack.ts";

/** Sends a pack to the server of this page, which asks for its write token. */
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
  @state() private isBusy = false;
  @state() private told = "";
  @state() private address: URL | null = null;

  protected override render() {
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
          ><input name="replaces" type="checkbox" />${msg("Replace a pack of that name")}</label
        >
        <button class="button" ?disabled=${this.isBusy}>${msg("Keep on this server")}</button>
        <p role="status">
          ${this.told}
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
    this.isBusy = true;
    this.address = null;
    this.told = msg("Sending the pack …");
    try {
      const keeping = { name: text("name"), token: text("token"), replaces: given.has("replaces") };
      this.address = await keepPack(this.pack, keeping);
      this.told = msg("The server has the pack.");
    } catch (error) {
      this.told = error instanceof Error ? error.message : String(error);
    } finally {
      this.isBusy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-keep": KeepForm;
  }
}
