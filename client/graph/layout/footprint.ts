import { shortName } from "../short-name.ts";
import { nodeRadius } from "../style.ts";
import { degreesOf, type Tied } from "./arrangement.ts";
import type { Footprint } from "./overlap.ts";

// Inter at 12 px runs about 6.4 px a letter; names longer than a line are broken in two.
const LETTER = 6.4;
export const LINE_LETTERS = 22;
const LINE_HEIGHT = 15;

/** Breaks a name into at most two lines near its middle, where it is longer than one line. */
export function nameLines(name: string): string[] {
  if (name.length <= LINE_LETTERS) return [name];
  let cut = -1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) {
    if (cut < 0 || Math.abs(at - name.length / 2) < Math.abs(cut - name.length / 2)) cut = at;
  }
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

const NAMED_ACTORS = 140;

/** Room each actor needs on a map of `actors`: its disc, and its name where all can be written. */
export function footprints({ model, actors, pairs }: Tied): Footprint[] {
  const counts = degreesOf({ actors, pairs });
  const greatest = counts.reduce((most, count) => Math.max(most, count), 1);
  return actors.map((actor, i) => {
    const radius = nodeRadius(counts[i]!, greatest, actors.length);
    if (actors.length > NAMED_ACTORS) return { radius, half: 0, below: 0 };
    const lines = nameLines(shortName(model.getNodeAttributes(actor)));
    const letters = Math.max(...lines.map((line) => line.length));
    return { radius, half: (letters * LETTER) / 2, below: 4 + lines.length * LINE_HEIGHT };
  });
}
