import { html, nothing, type TemplateResult } from "lit";

export interface Choice<T extends string> {
  options: readonly (readonly [value: T, words: string])[];
  value: T;
  set: (value: T) => void;
  /** Name for screen readers; left out if a label is around it. */
  label?: string;
  /** Class of the element. */
  look?: string;
}

/** Shows a list of which one is chosen. */
export function choice<T extends string>({
  options,
  value,
  set,
  label,
  look = "",
}: Choice<T>): TemplateResult {
  return html`
    <select
      aria-label=${label ?? nothing}
      class=${look}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value as T)}
    >
      ${options.map(
        ([one, words]) =>
          html`<option value=${one as string} ?selected=${one === value}>${words}</option>`,
      )}
    </select>
  `;
}
