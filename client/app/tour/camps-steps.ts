import { msg } from "../../../domain/message.ts";
import { formatRoute } from "../../model/link/route.ts";
import type { TourStep } from "./steps.ts";

/** The steps of the tour of camps; the pack's actor with most relations is followed over time. */
export const campsTour = (actor: string): readonly TourStep[] => [
  {
    selector: null,
    title: msg("Friends of friends, enemies of enemies"),
    text: msg(
      "A graph of signed relations is balanced if it falls into camps, with cooperation inside them and friction between them. Real ones hardly ever are. The next steps show how far this one is from it.",
    ),
  },
  {
    selector: "entente-panel",
    hash: formatRoute({ view: "balance", choices: [] }),
    title: msg("The frustration index"),
    text: msg(
      "The least number of pairs that contradict a division into camps. A search finds a division at once; then a solver proves that none does better, or says between which numbers the least lies.",
    ),
  },
  {
    selector: "entente-legend",
    title: msg("Camps on the map"),
    text: msg(
      "A letter and a ring say which camp an actor is in. A diamond marks a pair that contradicts the camps. Filters and the date change what is computed.",
    ),
  },
  {
    selector: "entente-panel",
    title: msg("What each number is made of"),
    text: msg(
      "Open a frustrated pair or a triad to see its relations, and from there the claims and the paragraphs of their sources.",
    ),
  },
  {
    selector: "entente-panel",
    hash: formatRoute({ view: "balance", choices: ["show", "time", "actor", actor] }),
    title: msg("Whose camp, since when"),
    text: msg(
      "The same from year to year: colour and place mean the same camp in every window. The black line follows one actor; a hollow point says that its side is not sure.",
    ),
  },
  {
    selector: "entente-panel",
    title: msg("Which claims say so"),
    text: msg(
      "Each change of side opens to the relations that began or ended and to their claims, and says when it rests on one claim alone. Figures can be saved with their parameters.",
    ),
  },
];
