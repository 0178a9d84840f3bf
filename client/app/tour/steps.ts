/** One step of the tour: what it points at, and what it says. */
export interface TourStep {
  /** Of an element of the stage; null: it points at nothing */
  selector: string | null;
  title: string;
  text: string;
}

/** What a first visit is shown. */
export const TOUR: readonly TourStep[] = [
  {
    selector: null,
    title: "Who is with whom",
    text: "Blue and solid is cooperation, vermillion and dashed is friction. Select an actor or a line to see the evidence.",
  },
  {
    selector: "entente-panel",
    title: "The evidence",
    text: "Go from an actor to its relations, from a relation to its claims, and from a claim to the paragraph of the source that states it.",
  },
  {
    selector: "entente-timeline",
    title: "Any date",
    text: "Pick a date or a date range, press play, or compare two dates: actors stay where they are.",
  },
  {
    selector: "entente-legend",
    title: "Only what you ask for",
    text: "Switch signs on and off here, or open all filters. Every change can be undone.",
  },
  {
    selector: null,
    title: "Everything by keyboard",
    text: "Ctrl+K finds commands, actors, claims and sources, ? lists the shortcuts, T shows all of it as a table.",
  },
];
