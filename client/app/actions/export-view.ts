import { getClaims, getSources } from "../../api/client.ts";
import { isHere } from "../../api/ask.ts";
import { filterQuestion, NOTHING, questionQuery } from "../../model/filter/path-question.ts";
import { compareOf } from "../../model/time/moment.ts";
import { creditOf } from "../../model/credit/credit.ts";
import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import type { Positions } from "../../model/layout/plan.ts";
import { drawnWords } from "../../model/overview/words.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import { captionParts } from "../../static-picture/caption.ts";
import { pictureMeasures } from "../../static-picture/picture-measures.ts";
import { subject } from "../../static-picture/subject.ts";
import { shareQuery } from "./share-query.ts";
import { evidenceOf } from "../../features/export/evidence.ts";
import { ExportDialog } from "../../features/export/export-dialog.ts";
import { extentWords, moreWords } from "../../features/export/extent-words.ts";
import { onScreen } from "./on-screen.ts";
import { pdfAddress } from "../../features/export/pdf-address.ts";
import { screenPicture } from "../../features/export/screen-picture.ts";
import { shownGraph } from "../../features/export/shown-graph.ts";

/** Returns the dialog that exports the view. Rejects if the server does not send its sources. */
export async function exportDialog(explorer: ExplorerState): Promise<ExportDialog> {
  const [{ items: sources }, query] = await Promise.all([getSources(), shareQuery(explorer)]);
  const { dataset } = explorer.loaded;
  const { licence } = dataset;
  const about = subject(explorer.selection, explorer.filtered.model, dataset.title);
  const link = new URL(query && `?${query}`, new URL(".", location.href)).href;
  let claims: ReturnType<typeof getClaims> | undefined;
  return new ExportDialog(about, wholeTable(explorer), (furnished) => {
    const { title, legend, transparent, scale, dpi } = furnished;
    const snapshot = onScreen(explorer);
    // Files of a graph hold relations, whatever the picture draws.
    const { filtered } = explorer;
    const { found } = explorer.overview;
    const positions = found ? NOWHERE : snapshot.positions;
    const { moment } = explorer.view;
    const { account } = filtered;
    const more = moreWords(account);
    const when = extentWords(account, moment);
    const picture = screenPicture(snapshot, {
      theme: explorer.theme,
      transparent,
      selection: explorer.selection,
      marks: {
        measures: pictureMeasures(explorer.view.measures, explorer.measures.current),
        groups: explorer.groups,
      },
      surroundings: {
        ...{ title, subject: about, legend, link },
        ...captionParts(filtered, moment),
        ...(found ? { counts: drawnWords(found.overview) } : {}),
        credit: creditOf(filtered, sources, licence),
      },
    });
    const words = { title: title || dataset.title, when };
    const camps = campsOf(explorer.groups);
    const graph = shownGraph(filtered, positions, words, {
      measures: explorer.measures.current,
      camps,
    });
    return {
      ...{ more, picture, graph, resolution: { scale, dpi } },
      pdf: pdfAddress(query, furnished, explorer.theme, picture),
      withEvidence: async () => {
        // Asked for once: a failed question is asked again.
        claims ??= getClaims();
        const all = await claims.catch((error: unknown) => {
          claims = undefined;
          throw error;
        });
        const terms = { licence, link, filter: account.filter };
        const evidence = evidenceOf(graph.relations, { claims: all, sources }, terms);
        return { ...graph, evidence };
      },
    };
  });
}

/** An overview has no places for actors in communities that are closed. */
const NOWHERE: Positions = new Map();

/** Returns the address of all relations that the filter leaves; null if the loaded ones are all. */
function wholeTable({ loaded, steps: { filter }, view }: ExplorerState): string | null {
  const { graph, dataset } = loaded;
  // A server has the data of no pack that is in this browser alone, and knows no surroundings.
  const isOther = isHere() || filter.focus || filter.collapsed?.length || compareOf(view.moment);
  if (isOther || !graph.attributes.truncated) return null;
  const question = filterQuestion(filter, dataset.predicates);
  return question === NOTHING ? null : `./api/relations.csv?${questionQuery(question)}`;
}

/** Returns the letter of each actor's camp. */
const campsOf = (marked: ActorGroups | null): Map<string, string> =>
  new Map(
    (marked?.groups ?? []).flatMap(({ letter, actors }) =>
      actors.map((actor) => [actor, letter] as const),
    ),
  );
