import { html, type TemplateResult } from "lit";
import { dateWords } from "../../model/text/dates.ts";
import { icon } from "../../ui/icons/icons.ts";
import type { SavedView } from "./saved-view.ts";

/** What can be done with a view that is kept. */
export interface RowActs {
  open: (view: SavedView) => void;
  rename: (view: SavedView) => void;
  export: (view: SavedView) => void;
  delete: (view: SavedView) => void;
}

/** A view of the list; `pack` is the loaded one, and another is named. */
export function viewRow(view: SavedView, pack: string, acts: RowActs): TemplateResult {
  const { name, saved } = view;
  const foreign = view.pack === pack ? "" : ` · pack ${view.pack}`;
  const act = (label: string, sign: "pencil" | "download" | "trash", run: typeof acts.open) => html`
    <button
      class="icon-button"
      aria-label="${label} ${name}"
      title=${label}
      @click=${() => run(view)}
    >
      ${icon(sign)}
    </button>
  `;
  return html`
    <li>
      <button class="open" @click=${() => acts.open(view)}>
        <span class="name">${name}</span>
        <span class="when">${dateWords(saved.slice(0, 10))}${foreign}</span>
      </button>
      ${act("Rename", "pencil", acts.rename)} ${act("Export", "download", acts.export)}
      ${act("Delete", "trash", acts.delete)}
    </li>
  `;
}
