import type { Draw } from "./draw.ts";
import type { Scope, Type } from "./scope.ts";

/** Makes an expression of a type. */
export type Make = (draw: Draw, scope: Scope, type: Type, depth: number) => string;

/** One of the ways in which an expression may be made; `depth` is how deep it may yet go. */
export type Way = (draw: Draw, scope: Scope, depth: number) => string;
