import type { z } from "zod";
import type { Library } from "../cypher/library.ts";
import type { Data } from "../data.ts";
import type { Ask } from "../query/ask.ts";

/** What a route may use. */
export interface Context {
  ask: Ask;
  data: Data;
  /** The files of cypher/queries. */
  queries: Library;
}

/**
 * One read route of the contract: the schemas that validate requests and describe them in
 * OpenAPI, and the answer to a valid one.
 */
export interface Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  A extends z.ZodType = z.ZodType,
> {
  /** With parameters as Express writes them: `/api/actors/:id`. */
  path: string;
  tag: string;
  summary: string;
  params: P;
  query: Q;
  answer: A;
  /** The answer while no pack is loaded, of what can be told without one; else 503 says why. */
  withoutPack?(context: Omit<Context, "data">): Promise<z.output<A>>;
  /** Whether its query names what may not be there, which is answered with 404 as in a path. */
  findsByQuery?: true;
  /** Rejects with ProblemError or StoreError. */
  handle(context: Context, params: z.output<P>, query: z.output<Q>): Promise<z.output<A>>;
}

/** Gives a route its types from its own schemas. */
export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: Route<P, Q, A>,
): Route {
  return route;
}
