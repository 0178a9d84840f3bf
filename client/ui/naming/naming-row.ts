import { html, type LitElement, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { LONGEST_NAME } from "./free-name.ts";

/**
 * Returns a row of a list whose name is being typed; Escape leaves it, and what the list is in
 * open.
 * @param named told once: the new name, or null where the old one stays
 */
export function namingRow(name: string, named: (name: string | null) => void): TemplateResult {
  let isOver = false;
  // A field that goes away while it has the focus is left once more.
  const end = (next: string) => {
    if (isOver) return;
    isOver = true;
    named(next === "" || next === name ? null : next);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector("input");
    if (field) end(field.value.trim());
  };
  const blur = (event: FocusEvent) => end((event.target as HTMLInputElement).value.trim());
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    end(name);
  };
  return html`
    <li>
      <form class="renaming row" @submit=${submit}>
        <input
          aria-label=${msg(`New name of ${name}`)}
          maxlength=${LONGEST_NAME}
          .value=${name}
          @keydown=${key}
          @blur=${blur}
        />
      </form>
    </li>
  `;
}

/** Puts the focus into the naming row of a host that is about to show it. */
export async function beginNaming(host: LitElement): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLInputElement>(".renaming input")?.select();
}
