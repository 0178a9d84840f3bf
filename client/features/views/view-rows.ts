import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { dateWords } from "../../model/text/dates.ts";
import { icon } from "../../ui/icons/icons.ts";
import type { SavedView } from "./saved-view.ts";

/** The actions for a saved view. */
export interface RowActs {
  open: (view: SavedView) => void;
  rename: (view: SavedView) => void;
  export: (view: SavedView) => void;
  delete: (view: SavedView) => void;
}

/** Returns a view of the list; `pack` is the loaded one, and another is named. */
export function viewRow(view: SavedView, pack: string, acts: RowActs): TemplateResult {
  const { name, saved } = view;
  const when = dateWords(saved.slice(0, 10));
  const foreign = view.pack === pack ? [] : [msg(`pack ${view.pack}`)];
  const act = (
    label: string,
    whole: string,
    sign: "pencil" | "download" | "trash",
    run: typeof acts.open,
  ) => html`
    <button class="icon-button" aria-label=${whole} title=${label} @click=${() => run(view)}>
      ${icon(sign)}
    </button>
  `;
  return html`
    <li>
      <button class="open" @click=${() => acts.open(view)}>
        <span class="name">${name}</span>
        <span class="when">${[when, ...foreign].join(" · ")}</span>
      </button>
      ${act(msg("Rename"), msg(`Rename ${name}`), "pencil", acts.rename)}
      ${act(msg("Export"), msg(`Export ${name}`), "download", acts.export)}
      ${act(msg("Delete"), msg(`Delete ${name}`), "trash", acts.delete)}
    </li>
  `;
}
