import { html, nothing, render } from "lit";
import { msg } from "../../../domain/message.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import { getSources } from "../../api/client.ts";
import "../../features/compare/compare-legend.ts";
import { accountWords } from "../../model/graph/account-words.ts";
import { drawnWords } from "../../model/overview/words.ts";
import { addStyles } from "../../ui/style/add-styles.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { sentence } from "../../model/text/words.ts";
import { momentWords } from "../../model/time/words.ts";
import { openAll } from "./open-all.ts";
import { printStyle } from "./print-style.ts";

/**
 * Makes what an explorer shows ready for paper whenever the page is printed, until `signal` aborts: the
 * map as a picture with title, date, legend and sources, and everything in the panel unfolded.
 */
export function printExplorer(explorer: ExplorerState, signal: AbortSignal): void {
  addStyles(explorer.host, [printStyle]);
  let sources: readonly Source[] = [];
  let after = () => {};
  // A page that is about to be printed waits for no answer: they are there before.
  const learn = () =>
    getSources(signal).then(
      ({ items }) => (sources = items),
      // Without them the paper says where claims come from in the panel alone.
      () => undefined,
    );
  const before = () => {
    const place = explorer.host.renderRoot.querySelector<HTMLElement>(".print");
    if (!place) return;
    const fold = openAll(explorer.host.renderRoot);
    render(sheet(explorer, sources), place);
    after = () => {
      fold();
      render(nothing, place);
    };
  };
  addEventListener("beforeprint", before, { signal });
  addEventListener("afterprint", () => after(), { signal });
  void learn();
}

function sheet(explorer: ExplorerState, sources: readonly Source[]) {
  const { account, loaded, filtered, view } = explorer;
  const { dataset } = loaded;
  const { found } = explorer.overview;
  const cited = new Set(
    [...account.relations].flatMap((id) => loaded.graphIndex.relations.get(id)?.sources ?? []),
  );
  const shown = sources.filter(({ id }) => cited.has(id));
  return html`
    <h1>${dataset.title}</h1>
    <p>
      ${sentence(momentWords(view.moment, account.undated))}.
      ${found ? drawnWords(found.overview) : sentence(accountWords(account))}.
    </p>
    ${mapPicture(explorer)}
    <p class="key">
      <span class="cooperation">${msg("Cooperation: solid line")}</span>
      <span class="friction">${msg("Friction: dashed line")}</span>
      <span class="neutral">${msg("Neutral or mixed: dotted line")}</span>
    </p>
    ${
      filtered.comparison
        ? html`<entente-compare-legend .comparison=${filtered.comparison}></entente-compare-legend>`
        : nothing
    }
    ${
      shown.length === 0
        ? nothing
        : html`
            <h2>${msg("Sources of what is shown")}</h2>
            <ol>
              ${shown.map(
                ({ title, publisher, published, url }) =>
                  html`<li>${[title, publisher, published, url].filter(Boolean).join(". ")}</li>`,
              )}
            </ol>
          `
    }
    ${dataset.licence ? html`<p>${msg(html`Data: ${dataset.licence}`)}</p>` : nothing}
    <p>${location.href}</p>
  `;
}

/** The part of the map that nothing covers; light, as paper is. */
function mapPicture({ graph }: ExplorerState) {
  const whole = graph?.picture("light");
  if (!graph || !whole) return nothing;
  const { left, right, top, bottom } = graph.insets;
  const ratio = whole.width / graph.clientWidth;
  const part = document.createElement("canvas");
  part.width = Math.max(1, whole.width - (left + right) * ratio);
  part.height = Math.max(1, whole.height - (top + bottom) * ratio);
  part.getContext("2d")?.drawImage(whole, -left * ratio, -top * ratio);
  return part;
}
