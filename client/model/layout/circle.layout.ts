import type { Arrange } from "./arrangement.ts";
import { signedSpectrum } from "./signed-spectrum.ts";
import { elementAt, float64At } from "../at.ts";

/** px of the rim for every actor */
const ROOM = 112;
/** Empty places between one kind and the next */
const GAP = 1;
const STRETCH = 1.3;

/**
 * All actors on an oval, kind by kind, the kind with the most of them first, from the top
 * clockwise; in each kind friends stand beside each other.
 */
export const arrange: Arrange = ({ model, actors, pairs, seed, portrait }) => {
  const n = actors.length;
  const { faction } = signedSpectrum(n, pairs, seed);
  const kinds = new Map<string, number[]>();
  for (const [i, actor] of actors.entries()) {
    const kind = model.getNodeAttributes(actor).kind;
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  }
  const groups = [...kinds.values()].sort(
    (a, b) => b.length - a.length || elementAt(a, 0) - elementAt(b, 0),
  );
  const places = n + (groups.length > 1 ? groups.length * GAP : 0);
  const radius = (Math.max(places, 3) * ROOM) / (2 * Math.PI);
  const wide = portrait ? 1 / STRETCH : STRETCH;
  const positions = new Float64Array(2 * n);
  let place = 0;
  for (const group of groups) {
    group.sort((i, j) => float64At(faction, i) - float64At(faction, j) || i - j);
    for (const i of group) {
      const angle = (2 * Math.PI * place) / places;
      positions[2 * i] = Math.sin(angle) * radius * wide;
      positions[2 * i + 1] = (-Math.cos(angle) * radius) / wide;
      place += 1;
    }
    place += GAP;
  }
  return positions;
};
