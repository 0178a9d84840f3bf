import { formatRoute } from "../../../page/route.ts";

/** More than these make an address that servers and browsers cut. */
const MOST = 100;

/** The explorer's page with these actors chosen. */
export function explorerAddress(actors: readonly string[]): string {
  const [first] = actors;
  if (actors.length === 1 && first !== undefined)
    return `/${formatRoute({ view: "actor", actor: first })}`;
  return `/${formatRoute({ view: "several", actors: actors.slice(0, MOST) })}`;
}
