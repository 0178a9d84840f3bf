import type { Request } from "express";
import { Admission, type AdmissionLimits, type AdmissionWords } from "./admission.ts";
import { bodyBytes, type BodyLimits } from "./body.ts";

/** How a request is let in: counted, its body read, then given a place among what runs. */
export class Entrance {
  readonly #places: Admission;
  readonly #large: Admission;

  constructor(limits: AdmissionLimits, words?: AdmissionWords) {
    this.#places = new Admission(limits, words);
    this.#large = new Admission(limits, { things: "large requests", are: "are coming in" });
  }

  /**
   * The body of a request, which has no place yet while it comes.
   *
   * @param counted whether it counts among its client's of a minute
   * @throws QueryFailure 400, 408 or 429
   */
  async body(
    request: Request,
    limits: Omit<BodyLimits, "enterLarge">,
    counted: boolean,
  ): Promise<Buffer> {
    const client = clientOf(request);
    if (counted) this.#places.count(client);
    const enterLarge = () => {
      const leave = this.#large.enter(client);
      // What is made of it is held until the answer is over.
      request.res?.once("close", leave);
    };
    return bodyBytes(request, { ...limits, enterLarge });
  }

  /**
   * Takes a place for what is about to run, its request all there, and gives the function that frees it, once.
   *
   * @throws QueryFailure 429
   */
  enter(request: Request): () => void {
    return this.#places.enter(clientOf(request));
  }
}

/** Whom limits count: the address that Express takes for the client's. */
export const clientOf = (request: Request): string => request.ip ?? "";
