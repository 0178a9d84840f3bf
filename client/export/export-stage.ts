import { getSources } from "../api/client.ts";
import { cutWords, leftOutWords } from "../graph/account-words.ts";
import type { StageState } from "../page/stage-state.ts";
import { caption } from "../picture/caption.ts";
import { sourcesLine } from "../picture/sources-line.ts";
import { subject } from "../picture/subject.ts";
import { momentWords } from "../time/words.ts";
import { ExportDialog } from "./export-dialog.ts";
import { onScreen } from "./on-screen.ts";
import { screenPicture } from "./screen-picture.ts";
import { shownGraph } from "./shown-graph.ts";

/** The dialog that exports what a stage shows. Rejects when the server does not tell its sources. */
export async function exportDialog(stage: StageState): Promise<ExportDialog> {
  const { items: sources } = await getSources();
  const { dataset } = stage.loaded;
  const about = subject(stage.selection, onScreen(stage).sight.model, dataset.title);
  return new ExportDialog(about, ({ title, legend }) => {
    const stance = onScreen(stage);
    const { sight, positions } = stance;
    const { moment } = stage.view;
    const { account } = sight;
    const more = [leftOutWords(account.left), cutWords(account)].filter(Boolean).join("; ");
    const when = [momentWords(moment, account.undated), more].filter(Boolean).join("; ");
    const picture = screenPicture(stance, {
      theme: stage.theme,
      selection: stage.selection,
      surroundings: {
        title,
        when: legend ? caption(sight, moment) : "",
        legend,
        sources: legend ? sourcesLine(sight, sources, dataset.licence) : "",
      },
    });
    return {
      more,
      picture,
      graph: shownGraph(sight, positions, { title: title || dataset.title, when }),
    };
  });
}
