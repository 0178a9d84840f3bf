import { css, html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import "../../ui/dialogs/dialog-frame.ts";
import type { DialogFrame } from "../../ui/dialogs/dialog-frame.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";

/** Asks for another name of a variable; one that the statement has already is refused. */
@customElement("entente-rename")
export class RenameDialog extends LitElement {
  static override styles = [baseStyle, fieldStyle, renameStyle()];

  @state() private fault = "";
  @query("entente-dialog") private frame!: DialogFrame;
  @query("input") private field!: HTMLInputElement;

  /**
   * @param uses how often the name stands in the statement
   * @param others names of the statement's other variables
   * @param give gives the new name
   */
  constructor(
    private readonly name: string,
    private readonly uses: number,
    private readonly others: readonly string[],
    private readonly give: (name: string) => void,
  ) {
    super();
  }

  protected override firstUpdated() {
    this.field.select();
  }

  protected override render() {
    return html`
      <entente-dialog heading=${msg("Rename the variable")}>
        <form @submit=${this.#submit}>
          <label>
            ${msg(html`New name of <code>${this.name}</code>`)}
            <input
              autofocus
              .value=${this.name}
              aria-invalid=${this.fault === "" ? "false" : "true"}
              aria-describedby="said"
            />
          </label>
          <p id="said" role=${this.fault === "" ? nothing : "alert"}>
            ${
              this.fault ||
              plural(this.uses, {
                one: "It stands once in the statement.",
                other: "It stands # times in the statement.",
              })
            }
          </p>
          <button class="button">${msg("Rename")}</button>
        </form>
      </entente-dialog>
    `;
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    const name = this.field.value.trim();
    this.fault =
      name === ""
        ? msg("Write a name.")
        : this.others.includes(name)
          ? msg(`${name} is the name of another variable.`)
          : "";
    if (this.fault !== "") return;
    this.give(name);
    this.frame.close();
  };
}

function renameStyle() {
  return css`
    :host {
      --dialog-width: 380px;
    }
    form,
    label {
      display: grid;
      justify-items: start;
      gap: 8px;
    }
    label {
      justify-items: stretch;
      width: 100%;
    }
    input {
      padding: 7px 10px;
      direction: ltr;
    }
    p {
      font-size: 12.5px;
      color: var(--ink-2);
    }
    [role="alert"] {
      color: var(--friction-ink);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-rename": RenameDialog;
  }
}
