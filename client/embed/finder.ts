import { html } from "lit";
import type { Atlas } from "../page/atlas.ts";
import { findActor } from "./find-actor.ts";
import type { Words } from "./word-list.ts";

/** A field that takes a reader to an actor; `pick` is told its id. */
export function finder(
  atlas: Atlas,
  shown: readonly string[],
  words: Words,
  pick: (actor: string) => void,
) {
  const choose = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const actor = findActor(atlas, field.value);
    if (actor !== null) pick(actor);
  };
  return html`
    <div class="search" part="search">
      <input
        type="search"
        list="actors"
        placeholder=${words.search}
        aria-label=${words.search}
        autocomplete="off"
        @change=${choose}
      />
      <datalist id="actors">
        ${shown.map((id) => html`<option value=${atlas.actors.get(id)?.name ?? id}></option>`)}
      </datalist>
    </div>
  `;
}
