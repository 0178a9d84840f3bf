import type { Request } from "express";
import { clientOf } from "../http/client-address.ts";
import { onceOver } from "../http/when-gone.ts";
import { Admission, type AdmissionLimits, type AdmissionWords } from "./admission.ts";
import { bodyBytes, type BodyLimits } from "./body.ts";
import { QueryFailure } from "./failure.ts";

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
   * @throws QueryFailure 400, 408, 415 or 429
   */
  async body(
    request: Request,
    limits: Omit<BodyLimits, "enterLarge">,
    counted: boolean,
  ): Promise<Buffer> {
    const client = clientOf(request);
    if (counted) this.#places.count(client);
    refuseEncoding(request);
    const enterLarge = () => {
      const leave = this.#large.enter(client);
      // What is made of it is held until the answer is over.
      if (request.res) onceOver(request, request.res, leave);
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

/** A body that was compressed would be read as what it is not. */
function refuseEncoding({ headers }: Request): void {
  const found = headers["content-encoding"] ?? "identity";
  if (found.toLowerCase() === "identity") return;
  const message = `Content-Encoding: found ${found.slice(0, 60)}, expected none`;
  throw new QueryFailure(415, "Neo.ClientError.Request.Invalid", message);
}
