import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { emptyPack } from "../../domain/empty-pack.ts";
import { msg } from "../../domain/message.ts";
import { slugOf } from "../../import/actors/slug.ts";
import type { FinishedPack } from "../here/finished-pack.ts";
import "../here/keep-form.ts";
import { packed } from "../here/packed.ts";
import { saveFile } from "../ui/browser/save-file.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fieldStyle } from "../ui/style/field-style.ts";

/** Makes a pack without facts, whose tables say in comments what goes into each column. */
@customElement("entente-empty-pack")
export class EmptyPack extends LitElement {
  static override styles = [
    baseStyle,
    fieldStyle,
    css`
      form {
        display: grid;
        gap: 12px;
        justify-items: start;
        padding-top: 8px;
      }
      label {
        display: grid;
        gap: 4px;
        inline-size: min(340px, 100%);
      }
      input {
        min-height: 34px;
        padding: 4px 8px;
      }
      p {
        color: var(--ink-2);
      }
    `,
  ];

  @state() private named = "";
  /** The reason why there is no zip, or empty. */
  @state() private fault = "";

  protected override render() {
    const { named, fault } = this;
    return html`
      <form @submit=${this.#download}>
        <p>
          ${msg("Five files with comments on what goes into each column, to be filled with a spreadsheet or an editor.")}
        </p>
        <label
          >${msg("Title of the pack")}
          <input
            required
            .value=${named}
            @input=${({ target }: Event) => (this.named = (target as HTMLInputElement).value.trim())}
        /></label>
        <button class="button">${msg("Download as a zip")}</button>
      </form>
      ${fault === "" ? nothing : html`<p role="alert">${fault}</p>`}
      ${named === "" ? nothing : html`<entente-keep .pack=${this.#pack}></entente-keep>`}
    `;
  }

  get #pack(): FinishedPack {
    const id = slugOf(this.named, "pack");
    const files = Object.entries(emptyPack(id, this.named)).map(([name, text]) => ({
      name,
      content: new Blob([text]),
    }));
    return { id, files };
  }

  readonly #download = async (event: SubmitEvent) => {
    event.preventDefault();
    const pack = this.#pack;
    this.fault = "";
    try {
      const watched = { signal: new AbortController().signal, onProgress: () => undefined };
      saveFile(await packed(pack, pack.id, watched), `${pack.id}.zip`);
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-empty-pack": EmptyPack;
  }
}
