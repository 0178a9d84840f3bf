import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import {
  PARAMETER_TYPES,
  parameterValue,
  type Parameter,
  type ParameterType,
} from "./parameter.ts";
import { parameterStyle } from "./parameter-style.ts";
import { fire } from "../../ui/browser/fire.ts";

/**
 * Parameters with their types, to be set by hand. Fires `entente-parameters` {parameters} at each
 * change.
 */
@customElement("entente-parameters")
export class ParameterPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, parameterStyle];

  @property({ attribute: false }) parameters: readonly Parameter[] = [];
  /** Names that the text uses and that are not set. */
  @property({ attribute: false }) missing: readonly string[] = [];

  protected override render() {
    return html`
      ${this.parameters.map((parameter, at) => this.#row(parameter, at))}
      <div class="more">
        <button class="button" @click=${() => this.#add("")}>
          ${icon("plus")} ${msg("Parameter")}
        </button>
        ${this.missing.map(
          (name) =>
            html`<button class="button" @click=${() => this.#add(name)}>
              ${icon("plus")} $${name}
            </button>`,
        )}
        <span class="hint"
          >${msg(html`or write <code>:param name => value</code> in the editor`)}</span
        >
      </div>
    `;
  }

  #row(parameter: Parameter, at: number): TemplateResult {
    const { name, type, text } = parameter;
    const fault = faultOf(parameter, this.parameters, at);
    const note = `fault-${at}`;
    return html`
      <div
        class="parameter"
        role="group"
        aria-label=${name === "" ? msg("New parameter") : `$${name}`}
      >
        <span class="dollar" aria-hidden="true">$</span>
        <input
          class="name"
          aria-label=${msg("Name")}
          placeholder=${msg("name")}
          autocomplete="off"
          spellcheck="false"
          .value=${name}
          @input=${(event: Event) => this.#set(at, { name: value(event).replace(/^\$/, "") })}
        />
        <select
          aria-label=${msg("Type")}
          @change=${(event: Event) => this.#set(at, { type: value(event) as ParameterType })}
        >
          ${Object.keys(PARAMETER_TYPES).map(
            (each) => html`<option ?selected=${each === type}>${each}</option>`,
          )}
        </select>
        ${type === "null" ? html`<span></span>` : this.#field(type, text, at, fault, note)}
        <button
          class="icon-button"
          aria-label=${msg(`Remove ${name === "" ? msg("the parameter") : `$${name}`}`)}
          title=${msg("Remove")}
          @click=${() => this.#tell(this.parameters.filter((_, i) => i !== at))}
        >
          ${icon("minus")}
        </button>
        ${fault === "" ? nothing : html`<p class="fault" id=${note}>${fault}</p>`}
      </div>
    `;
  }

  #field(type: ParameterType, text: string, at: number, fault: string, note: string) {
    const set = (event: Event) => this.#set(at, { text: value(event) });
    if (type === "boolean")
      return html`<select aria-label=${msg("Value")} @change=${set}>
        ${["true", "false"].map((each) => html`<option ?selected=${each === text}>${each}</option>`)}
      </select>`;
    return html`<input
      aria-label=${msg("Value")}
      aria-invalid=${fault === "" ? nothing : "true"}
      aria-describedby=${fault === "" ? nothing : note}
      placeholder=${PARAMETER_TYPES[type]}
      autocomplete="off"
      spellcheck="false"
      .value=${text}
      @input=${set}
    />`;
  }

  async #add(name: string) {
    this.#tell([...this.parameters, { name, type: "text", text: "" }]);
    await this.updateComplete;
    const last = [...this.renderRoot.querySelectorAll(".parameter")].at(-1);
    last?.querySelector<HTMLElement>(name === "" ? ".name" : "[aria-label=Value]")?.focus();
  }

  #set(at: number, change: Partial<Parameter>) {
    this.#tell(
      this.parameters.map((parameter, i) => (i === at ? changed(parameter, change) : parameter)),
    );
  }

  #tell(parameters: readonly Parameter[]) {
    fire(this, "entente-parameters", { parameters });
  }
}

const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A boolean has no empty text: the field shows true. */
function changed(parameter: Parameter, change: Partial<Parameter>): Parameter {
  const next = { ...parameter, ...change };
  return next.type === "boolean" && next.text !== "false" ? { ...next, text: "true" } : next;
}

/** Returns the fault in a row, in words; "" if there is none, or if the row has only been begun. */
function faultOf(parameter: Parameter, all: readonly Parameter[], at: number): string {
  const { name, type, text } = parameter;
  if (name === "") return text === "" ? "" : msg("found no name, expected one such as actor");
  if (all.findIndex((other) => other.name === name) < at) return msg(`$${name} is set twice`);
  if (text.trim() === "" && type !== "text") return "";
  try {
    parameterValue(parameter);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-parameters": ParameterPanel;
  }
}
