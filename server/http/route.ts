import type { z } from "zod";
import type { Library } from "../cypher/library-of.ts";
import type { Data } from "../data.ts";
import type { Grouping } from "../overview/kept-communities.ts";
import type { Ask } from "../query/ask.ts";

/** Dependencies of a route's handler. */
export interface Context {
  ask: Ask;
  data: Data;
  /** The queries in cypher/queries. */
  queries: Library;
  /** Finds communities without holding up other requests. */
  group: Grouping;
  /** Maximum number of lines of an overview. */
  elementBudget: number;
}

/**
 * A read route of the contract: the schemas that validate requests and describe them in OpenAPI,
 * and the handler of a valid request.
 */
export interface Route<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  A extends z.ZodType = z.ZodType,
> {
  /** In Express syntax, such as `/api/actors/:id`. */
  path: string;
  tag: string;
  summary: string;
  params: P;
  query: Q;
  answer: A;
  /**
   * Handles a request while no pack is loaded; if absent, the route responds 503 with the reason.
   */
  withoutPack?(context: Pick<Context, "ask" | "queries">): Promise<z.output<A>>;
  /**
   * Set if the answer tells of everything in the store. Clients may change that without a load, so
   * the answer is kept for seconds only, and its ETag is that of its content.
   */
  ofWholeStore?: true;
  /** Set if the query refers to something that may not exist, so that the route may respond 404. */
  findsByQuery?: true;
  /** Rejects with ProblemError or StoreError. */
  handle(context: Context, params: z.output<P>, query: z.output<Q>): Promise<z.output<A>>;
}

/** Infers a route's types from its own schemas. */
export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: Route<P, Q, A>,
): Route {
  return route;
}
