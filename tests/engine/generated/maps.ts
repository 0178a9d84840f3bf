import type { Type } from "./scope.ts";
import { ofType } from "./scope.ts";
import type { Make, Way } from "./ways.ts";

export const MAP_LISTS = ["[]", "[{i: 1}, {i: 2, s: 'x'}]", "[{i: null}, null, {i: 3}]", "[{}]"];

/** Expressions over lists of maps, as rows that a program sends. */
export function mapListWays(make: Make): Partial<Record<Type, readonly Way[]>> {
  return {
    Maps: [
      (draw, scope, depth) => {
        const x = draw.name("x");
        const inner = [...scope, { name: x, type: "Integer" } as const];
        return `[${x} IN ${make(draw, scope, "Integers", depth)} | ${make(draw, inner, "Map", depth)}]`;
      },
      (draw, scope, depth) => {
        const x = draw.name("x");
        const inner = [...scope, { name: x, type: "Map" } as const];
        return `[${x} IN ${make(draw, scope, "Maps", depth)} WHERE ${make(draw, inner, "Boolean", depth)}]`;
      },
      (draw, scope, depth) =>
        `(${make(draw, scope, "Maps", depth)} + ${make(draw, scope, "Map", depth)})`,
      (draw, scope) => {
        const paths = ofType(scope, "Path");
        const x = draw.name("x");
        return paths.length === 0
          ? "[{i: 0}]"
          : `[${x} IN nodes(${draw.one(paths).name}) | ${x} {.i, .s}]`;
      },
    ],
    Map: [
      (draw, scope, depth) => `${make(draw, scope, "Maps", depth)}[${draw.one(["0", "-1"])}]`,
      (draw, scope, depth) => `head(${make(draw, scope, "Maps", depth)})`,
    ],
    Integer: [
      (draw, scope, depth) => `size(${make(draw, scope, "Maps", depth)})`,
      (draw, scope, depth) => {
        const x = draw.name("x");
        return `size([${x} IN ${make(draw, scope, "Maps", depth)} WHERE ${x}.i > 1])`;
      },
    ],
    Integers: [
      (draw, scope, depth) => {
        const x = draw.name("x");
        return `[${x} IN ${make(draw, scope, "Maps", depth)} | ${x}.i]`;
      },
    ],
  };
}
