/** The camp of each actor by id: 0 is A, 1 is B and so on. */
export type CampOf = ReadonlyMap<string, number>;

/**
 * Names the camps of a division anew, so that as many actors as can be are in the camp that they
 * were in. Each connected part is named by itself, because a division does not say which camp of one
 * part goes with which of another; of all namings of a part the one with most actors in the camp of
 * `before` is taken, then with most in that of `earlier`, then the one that gives the largest camp
 * the first letter. The names that the division came with change nothing. At most 6! namings for a
 * part.
 * @param parts ids of actors; each actor of the division is in one
 * @param camps number of names there are, from 2 to 6
 * @param before camps of the window before
 * @param earlier camp of each actor when it was last in one
 */
export function alignCamps(
  division: CampOf,
  parts: readonly (readonly string[])[],
  camps: number,
  before: CampOf,
  earlier: CampOf = before,
): Map<string, number> {
  const aligned = new Map<string, number>();
  for (const part of parts) {
    const groups = inOrder(part, division);
    const kept = overlaps(groups, camps, before);
    const known = overlaps(groups, camps, earlier);
    let best: { naming: readonly number[]; kept: number; known: number } | null = null;
    for (const naming of namings(groups.length, camps)) {
      const found = { naming, kept: sumOf(kept, naming), known: sumOf(known, naming) };
      if (!best || found.kept > best.kept || (found.kept === best.kept && found.known > best.known))
        best = found;
    }
    groups.forEach((group, place) => {
      for (const actor of group) aligned.set(actor, best?.naming[place] ?? place);
    });
  }
  return aligned;
}

/** The camps of a part, the largest first, then by their first actor: whatever they were called. */
function inOrder(part: readonly string[], division: CampOf): string[][] {
  const groups = new Map<number, string[]>();
  for (const actor of [...part].sort()) {
    const camp = division.get(actor) ?? 0;
    const group = groups.get(camp);
    if (group) group.push(actor);
    else groups.set(camp, [actor]);
  }
  return [...groups.values()].sort(
    (x, y) => y.length - x.length || ((x[0] ?? "") < (y[0] ?? "") ? -1 : 1),
  );
}

/** Number of actors of each group that were in each camp. */
const overlaps = (groups: readonly string[][], camps: number, before: CampOf): number[][] =>
  groups.map((group) => {
    const counts = Array.from({ length: camps }, () => 0);
    for (const actor of group) {
      const camp = before.get(actor);
      if (camp !== undefined) counts[camp] = (counts[camp] ?? 0) + 1;
    }
    return counts;
  });

const sumOf = (counts: readonly number[][], naming: readonly number[]): number =>
  counts.reduce((sum, each, group) => sum + (each[naming[group] ?? 0] ?? 0), 0);

const made = new Map<string, readonly (readonly number[])[]>();

/** Every way to give so many groups different ones of so many names, in the order of the names. */
function namings(groups: number, names: number): readonly (readonly number[])[] {
  const key = `${groups}/${names}`;
  const known = made.get(key);
  if (known) return known;
  let found: number[][] = [[]];
  for (let group = 0; group < groups; group++)
    found = found.flatMap((some) =>
      Array.from({ length: names }, (_, name) => name)
        .filter((name) => !some.includes(name))
        .map((name) => [...some, name]),
    );
  made.set(key, found);
  return found;
}
