import { html, nothing, type TemplateResult } from "lit";
import { SIGN_LABELS, SIGN_NAMES, signOfName } from "../../../domain/sign.ts";
import { msg } from "../../../domain/message.ts";
import { sentence } from "../../model/text/words.ts";
import type { AskedParameter } from "../files/statement-file.ts";
import { parameterValue } from "../parameters/parameter.ts";
import type { KnownNames, Named } from "./known-names.ts";
import "./actor-field.ts";

/**
 * Returns the field in which the value of a parameter is picked or typed.
 *
 * @param names null: they are not known (yet), and ids are typed
 * @param set told the text of the new value
 */
export function parameterField(
  parameter: AskedParameter,
  names: KnownNames | null,
  set: (text: string) => void,
): TemplateResult {
  const { name, asked, meaning } = parameter;
  const title = sentence(meaning || name).replace(/\.$/, "");
  const id = `field-${name}`;
  if (asked === "actor" && names)
    return html`<entente-actor-field
      .label=${title}
      .actor=${parameter.text}
      .name=${nameOf(names.actors, parameter.text)}
      @entente-value=${(event: HTMLElementEventMap["entente-value"]) => set(event.detail.text)}
    ></entente-actor-field>`;
  const fault = faultOf(parameter);
  return html`
    <label class="field" for=${id}>
      <span>${title}</span>
      ${control(parameter, names, id, fault !== "", set)}
      ${fault === "" ? nothing : html`<span class="fault" id="${id}-fault">${fault}</span>`}
    </label>
  `;
}

/** Why a value cannot be asked with; "" if it can. */
export function faultOf(parameter: AskedParameter): string {
  const { asked, text } = parameter;
  if (asked === "day")
    return /^-?\d{4}(?:-\d\d){0,2}$/.test(text)
      ? ""
      : msg(`found ${text || msg("nothing")}, expected a date such as 2024-02-22`);
  try {
    parameterValue(parameter);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

function control(
  { asked, text }: AskedParameter,
  names: KnownNames | null,
  id: string,
  isFaulty: boolean,
  set: (text: string) => void,
) {
  const typed = (event: Event) => set((event.target as HTMLInputElement | HTMLSelectElement).value);
  if (asked === "sign")
    return choice(
      id,
      text,
      SIGN_NAMES.map((name) => [String(signOfName(name)), SIGN_LABELS[name]]),
      typed,
    );
  if (asked === "boolean")
    return choice(
      id,
      text,
      ["true", "false"].map((one) => [one, one]),
      typed,
    );
  if (asked === "predicate" && names)
    return choice(
      id,
      text,
      named(names.predicates, text).map((one) => [one.id, one.name]),
      typed,
    );
  const type =
    asked === "day" ? "date" : asked === "integer" || asked === "float" ? "number" : "text";
  return html`<input
    id=${id}
    type=${type}
    .step=${asked === "float" ? "any" : ""}
    autocomplete="off"
    aria-invalid=${isFaulty ? "true" : nothing}
    aria-describedby=${isFaulty ? `${id}-fault` : nothing}
    .value=${text}
    @change=${typed}
  />`;
}

function choice(
  id: string,
  text: string,
  options: readonly (readonly [value: string, words: string])[],
  set: (event: Event) => void,
) {
  return html`<select id=${id} @change=${set}>
    ${options.map(
      ([value, words]) =>
        html`<option value=${value} ?selected=${value === text}>${words}</option>`,
    )}
  </select>`;
}

/** One that is set and not known stays to choose. */
function named(known: readonly Named[], id: string): readonly Named[] {
  return known.some((one) => one.id === id) ? known : [{ id, name: id, aliases: [] }, ...known];
}

function nameOf(actors: readonly Named[], id: string): string {
  return actors.find((one) => one.id === id)?.name ?? id;
}
