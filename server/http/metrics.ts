import type { RequestHandler } from "express";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Prometheus metrics of the process and of every request, by route rather than by address. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: "entente_http_request_duration_seconds",
    help: "Time from the first byte of a request to the last byte of its response",
    labelNames: ["method", "route", "status"],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Measures the duration of every request. */
  readonly observe: RequestHandler = (request, response, next) => {
    const end = this.#requests.startTimer({ method: request.method });
    response.once("finish", () => {
      const { path } = (request.route ?? {}) as { path?: string };
      end({ route: path ?? "other", status: response.statusCode });
    });
    next();
  };

  /** Handles `GET /metrics`. */
  readonly serve: RequestHandler = async (_request, response) => {
    response.type(this.#registry.contentType).send(await this.#registry.metrics());
  };
}
