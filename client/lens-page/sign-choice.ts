import { html, type TemplateResult } from "lit";
import { msg } from "../../domain/message.ts";
import type { RelationLens } from "../../domain/lens/lens.ts";
import type { Sign } from "../../domain/sign.ts";
import { constantSign, nameOf, propertyOf } from "./lens-change.ts";

const SIGNS: readonly (readonly [sign: Sign, words: string])[] = [
  [1, msg("cooperation")],
  [0, msg("neutral")],
  [-1, msg("friction")],
];

/** Shows the sign of a type: the same for all relationships, or that of a property. */
export function signChoice(
  relation: RelationLens,
  properties: readonly string[],
  set: (part: Partial<RelationLens>) => void,
): TemplateResult {
  const { sign } = relation;
  const constant = constantSign(sign);
  const property = propertyOf(sign);
  return html`
    <select
      class=${constant === null ? "" : `sign${constant}`}
      aria-label=${msg(`Sign of ${nameOf(relation)}`)}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        const fixed = SIGNS.find(([one]) => String(one) === value);
        if (fixed) set({ sign: { constant: fixed[0] } });
        else if (value.startsWith("of ")) set({ sign: { property: value.slice(3) } });
      }}
    >
      ${SIGNS.map(
        ([one, words]) =>
          html`<option value=${one} ?selected=${one === constant}>${words}</option>`,
      )}
      ${
        sign && "expression" in sign
          ? html`<option value="" selected>${msg("an expression")}</option>`
          : ""
      }
      ${properties.map(
        (one) =>
          html`<option value="of ${one}" ?selected=${one === property}>
            ${msg(`of ${one}`)}
          </option>`,
      )}
    </select>
  `;
}
