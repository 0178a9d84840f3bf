import type { WindowCamps } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import type { Window } from "../../../domain/analysis/camps-over-time/windows.ts";

/** Windows one after the other in which an actor is in one camp. */
export interface Stay {
  camp: number;
  first: Window;
  last: Window;
  /** The least share of near-best divisions in which it is there, 0 to 1 */
  share: number;
}

/** Returns the camps of an actor in the order of time; a window without a signed pair ends a stay. */
export function staysOf(windows: readonly WindowCamps[], actor: string): Stay[] {
  const stays: Stay[] = [];
  let goesOn = false;
  for (const { window, camp: camps, share: shares } of windows) {
    const camp = camps.get(actor);
    if (camp === undefined) {
      goesOn = false;
      continue;
    }
    const share = shares.get(actor) ?? 0;
    const last = stays.at(-1);
    if (goesOn && last?.camp === camp) {
      last.last = window;
      last.share = Math.min(last.share, share);
    } else stays.push({ camp, first: window, last: window, share });
    goesOn = true;
  }
  return stays;
}
