import { msg } from "../../../domain/message.ts";

/** One step of the tour: what it points at, and what it says. */
export interface TourStep {
  /** Of an element of the explorer; null: it points at nothing */
  selector: string | null;
  /** Opened when the step comes; left out: what is open stays */
  hash?: string;
  title: string;
  text: string;
}

/** The steps that a first visit is shown. */
export const TOUR: readonly TourStep[] = [
  {
    selector: null,
    title: msg("Who is with whom"),
    text: msg(
      "Blue and solid is cooperation, vermillion and dashed is friction. Select an actor or a line to see the evidence.",
    ),
  },
  {
    selector: "entente-panel",
    title: msg("The evidence"),
    text: msg(
      "Go from an actor to its relations, from a relation to its claims, and from a claim to the paragraph of the source that states it.",
    ),
  },
  {
    selector: "entente-timeline",
    title: msg("Any date"),
    text: msg(
      "Pick a date or a date range, press play, or compare two dates: actors stay where they are.",
    ),
  },
  {
    selector: "entente-legend",
    title: msg("Only what you ask for"),
    text: msg("Switch signs on and off here, or open all filters. Every change can be undone."),
  },
  {
    selector: null,
    title: msg("Everything by keyboard"),
    text: msg(
      "Ctrl+K finds commands, actors, claims and sources, ? lists the shortcuts, T shows all of it as a table.",
    ),
  },
];
