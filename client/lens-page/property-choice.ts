import { html, type TemplateResult } from "lit";
import { msg } from "../../domain/message.ts";
import type { LensValue } from "../../domain/lens/lens.ts";
import { propertyOf } from "./lens-change.ts";

export interface PropertyChoice {
  /** Name for screen readers. */
  label: string;
  /** Words for the default, which is taken without a property. */
  none: string;
  properties: readonly string[];
  value: LensValue | undefined;
  set: (property: string) => void;
}

/** Shows from which property a value comes; an expression of lens.json stays until another is chosen. */
export function propertyChoice({
  label,
  none,
  properties,
  value,
  set,
}: PropertyChoice): TemplateResult {
  const chosen = propertyOf(value as Parameters<typeof propertyOf>[0]);
  const isOwn = value !== undefined && !("property" in value);
  const known = chosen === "" || properties.includes(chosen) ? properties : [chosen, ...properties];
  return html`
    <select
      aria-label=${label}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${chosen === ""}>${isOwn ? ownWords(value) : none}</option>
      ${known.map(
        (property) =>
          html`<option value=${property} ?selected=${property === chosen}>${property}</option>`,
      )}
    </select>
  `;
}

function ownWords(value: LensValue): string {
  return "expression" in value
    ? msg("an expression")
    : String((value as { constant: unknown }).constant);
}
