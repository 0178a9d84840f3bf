import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { TourStep } from "../tour/steps.ts";
import type { Command } from "../commands/command.ts";

/** Begins the tour. */
export async function beginTour(explorer: ExplorerState): Promise<void> {
  const { TOUR } = await loadCode(() => import("../tour/steps.ts"));
  await showTour(explorer, TOUR);
}

async function beginCampsTour(explorer: ExplorerState): Promise<void> {
  const { campsTour } = await loadCode(() => import("../tour/camps-steps.ts"));
  const { byActor } = explorer.loaded.graphIndex;
  const [most] = [...byActor].sort(([, a], [, b]) => b.length - a.length);
  await showTour(explorer, campsTour(most?.[0] ?? ""));
}

async function showTour({ host }: ExplorerState, steps: readonly TourStep[]): Promise<void> {
  const { TourCard } = await loadCode(() => import("../tour/tour-card.ts"));
  host.renderRoot.querySelector("entente-tour")?.remove();
  host.renderRoot.append(new TourCard(host.renderRoot, steps));
}

export const tour: Command = {
  id: "tour",
  words: msg("Take the tour"),
  section: "help",
  run: beginTour,
};

export const campsTour: Command = {
  id: "camps-tour",
  words: msg("Take the tour of camps, two minutes"),
  section: "help",
  run: beginCampsTour,
};
