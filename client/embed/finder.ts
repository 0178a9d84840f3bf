import { html } from "lit";
import type { Atlas } from "../page/atlas.ts";
import type { Words } from "./word-list.ts";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The actor that a text means: by its whole name or an alias, else the first that begins with it.
 * Case and diacritics do not matter.
 */
export function findActor(atlas: Atlas, text: string): string | null {
  const wanted = folded(text.trim());
  if (wanted === "") return null;
  const actors = [...atlas.actors.values()];
  const namesOf = ({ name, short, aliases }: (typeof actors)[0]) => [name, short, ...aliases];
  const by = (fits: (name: string) => boolean) =>
    actors.find((actor) => namesOf(actor).some((name) => fits(folded(name))));
  const found = by((name) => name === wanted) ?? by((name) => name.startsWith(wanted));
  return found?.id ?? null;
}

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
