import { shortName } from "../graph/short-name.ts";
import { nodeRadius } from "../graph/style.ts";
import { degreesOf, type LayoutInput } from "./arrangement.ts";
import type { Footprint } from "./overlap.ts";
import { elementAt } from "../at.ts";

// Inter at 12 px runs about 6.4 px a letter; names longer than a line are broken in two.
const LETTER = 6.4;
export const LINE_LETTERS = 22;
const LINE_HEIGHT = 15;

/** A line of a name in two may be this long; beyond that the name is shortened. */
const MOST_LETTERS = 28;

/**
 * Breaks a name into at most two lines near its middle if it is longer than one line. What is
 * longer than two lines ends in an ellipsis: tooltips and panels have the name in full.
 */
export function nameLines(name: string): string[] {
  if (name.length <= LINE_LETTERS) return [name];
  const lines = halves(name);
  if (lines.every((line) => line.length <= MOST_LETTERS)) return lines;
  return halves(shortened(name, lines.length === 1 ? MOST_LETTERS : 2 * LINE_LETTERS)).map((line) =>
    shortened(line, MOST_LETTERS),
  );
}

/**
 * Returns the text cut after a word, or within one that is longer than the room, with an ellipsis.
 */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = Array.from(text)
    .slice(0, most - 1)
    .join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function halves(name: string): string[] {
  let cut = -1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) {
    if (cut < 0 || Math.abs(at - name.length / 2) < Math.abs(cut - name.length / 2)) cut = at;
  }
  return cut < 0 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

const NAMED_ACTORS = 140;

/** Room each actor needs on a map of `actors`: its disc, and its name where all can be written. */
export function footprints({ model, actors, pairs }: LayoutInput): Footprint[] {
  const counts = degreesOf({ actors, pairs });
  const greatest = counts.reduce((most, count) => Math.max(most, count), 1);
  return actors.map((actor, i) => {
    const radius = nodeRadius(elementAt(counts, i), greatest, actors.length);
    if (actors.length > NAMED_ACTORS) return { radius, half: 0, below: 0 };
    const lines = nameLines(shortName(model.getNodeAttributes(actor)));
    const letters = Math.max(...lines.map((line) => line.length));
    return { radius, half: (letters * LETTER) / 2, below: 4 + lines.length * LINE_HEIGHT };
  });
}
