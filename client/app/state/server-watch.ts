import { ask as send } from "../../api/ask.ts";
import { DOUBT, heldVersion, versionOf } from "../../api/data-version.ts";

/** The server answers again, or it has other data than the page shows. */
export type News = "back" | "changed";

/** Ms between two questions while the page is in front, and while the server is away. */
const EVERY = 60_000;
const AWAY_EVERY = 2_000;

/**
 * Polls the server: while the page is in front, and at once after a failed request, when the
 * network is back or when the page comes to the front. Ends when `signal` aborts.
 * @param tell is told once if the server answers again after it was away, and once for each other
 *   version of the data
 */
export function watchServer(tell: (news: News) => void, signal: AbortSignal): void {
  let timer = 0;
  let away = false;
  let told = heldVersion();

  const ask = async () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden" && !away) return;
    // It answers while the data is still on its way; then without a version.
    const answer = await send("healthz", { cache: "no-store", signal }).catch(() => null);
    if (signal.aborted) return;
    clearTimeout(timer);
    const version = answer?.ok ? versionOf(answer) : null;
    const wasAway = away;
    away = version === null;
    timer = window.setTimeout(() => void ask(), away ? AWAY_EVERY : EVERY);
    if (version === null) return;
    if (version !== told) {
      told = version;
      tell("changed");
    } else if (wasAway) tell("back");
  };
  const askNow = () => void ask();
  addEventListener(DOUBT, askNow, { signal });
  addEventListener("online", askNow, { signal });
  document.addEventListener("visibilitychange", askNow, { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
  timer = window.setTimeout(askNow, EVERY);
}
