import type { Request } from "express";
import { clientOf } from "../http/client-address.ts";
import { onceDone } from "../http/disconnect.ts";
import { Admission, type AdmissionLimits, type AdmissionWords } from "./admission.ts";
import { bodyBytes, type BodyLimits } from "./body.ts";
import { QueryFailure } from "./failure.ts";

/** Admits requests: counts them, reads their bodies, and gives them a slot for running. */
export class RequestAdmission {
  readonly #running: Admission;
  readonly #large: Admission;

  constructor(limits: AdmissionLimits, words?: AdmissionWords) {
    this.#running = new Admission(limits, words);
    this.#large = new Admission(limits, {
      ...words,
      things: "large requests",
      are: "are coming in",
    });
  }

  /**
   * Reads the body of a request, which holds no slot for running yet.
   *
   * @param counted true to count the request against its client's limit per minute
   * @throws QueryFailure 400, 408, 415 or 429
   */
  async body(
    request: Request,
    limits: Omit<BodyLimits, "enterLarge">,
    counted: boolean,
  ): Promise<Buffer> {
    const client = clientOf(request);
    if (counted) this.#running.count(client);
    refuseEncoding(request);
    const enterLarge = () => {
      const release = this.#large.enter(client);
      // The parsed body stays in memory until the response is sent.
      if (request.res) onceDone(request, request.res, release);
    };
    return bodyBytes(request, { ...limits, enterLarge });
  }

  /**
   * Acquires a slot for a request that has been received completely, and returns the function that
   * releases it; further calls of that do nothing.
   *
   * @throws QueryFailure 429
   */
  enter(request: Request): () => void {
    return this.#running.enter(clientOf(request));
  }
}

/** Rejects compressed bodies, which would otherwise be parsed as plain text. */
function refuseEncoding({ headers }: Request): void {
  const found = headers["content-encoding"] ?? "identity";
  if (found.toLowerCase() === "identity") return;
  const message = `Content-Encoding: found ${found.slice(0, 60)}, expected none`;
  throw new QueryFailure(415, "Neo.ClientError.Request.Invalid", message);
}
