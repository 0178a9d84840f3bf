import { msg } from "../../../domain/message.ts";
import { loadCode } from "../../api/load-code.ts";
import type { ExplorerState } from "../state/explorer-state.ts";
import type { Command } from "../commands/command.ts";

/** Begins the tour. */
export async function beginTour({ host }: ExplorerState): Promise<void> {
  const { TourCard } = await loadCode(() => import("../tour/tour-card.ts"));
  host.renderRoot.querySelector("entente-tour")?.remove();
  host.renderRoot.append(new TourCard(host.renderRoot));
}

export const tour: Command = {
  id: "tour",
  words: msg("Take the tour"),
  section: "help",
  run: beginTour,
};
