import { html, type TemplateResult } from "lit";
import { msg } from "../../domain/message.ts";
import type { RelationLens } from "../../domain/lens/lens.ts";
import { nameOfRelation } from "../../domain/lens/relation-name.ts";
import { SIGN_WORDS, signOfName } from "../../domain/sign.ts";
import { constantSign, propertyOf } from "./lens-change.ts";

const NAMES = ["cooperation", "neutral", "friction"] as const;

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
      aria-label=${msg(`Sign of ${nameOfRelation(relation)}`)}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        const fixed = NAMES.map(signOfName).find((one) => String(one) === value);
        if (fixed !== undefined) set({ sign: { constant: fixed } });
        else if (value.startsWith("of ")) set({ sign: { property: value.slice(3) } });
      }}
    >
      ${NAMES.map(
        (name) =>
          html`<option value=${signOfName(name)} ?selected=${signOfName(name) === constant}>
            ${SIGN_WORDS[name]}
          </option>`,
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
