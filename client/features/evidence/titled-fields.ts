import { html } from "lit";
import { RELATION_FIELD_LIST } from "../../../domain/relation-fields.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";

/** The fields of a relation that have a title in `RELATION_FIELDS`, without those that say nothing. */
export function titledFields(relation: RelationAttributes) {
  return RELATION_FIELD_LIST.map(({ name, title }) => {
    const text = valueText(relation[name]);
    return title !== undefined && text !== "" && html`<span>${title}: ${text}</span>`;
  }).filter(Boolean);
}

function valueText(value: RelationAttributes[keyof RelationAttributes]): string {
  if (value === null || value === false) return "";
  if (value === true) return msg("yes");
  if (typeof value === "number") return Number.isInteger(value) ? numberText(value) : String(value);
  return typeof value === "string" ? value : value.join(", ");
}
