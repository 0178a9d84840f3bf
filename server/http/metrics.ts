import type { RequestHandler } from "express";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { packName } from "./pack-path.ts";

/**
 * Prometheus metrics of the process and of every request, by pack and route rather than by address.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: "entente_http_request_duration_seconds",
    help: "Time from the first byte of a request to the last byte of its response",
    labelNames: ["method", "pack", "route", "status"],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Adds a number that is read whenever the metrics are. */
  gauge(name: string, help: string, read: () => number): void {
    const registers = [this.#registry];
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(read());
      },
    });
  }

  /** Measures the duration of every request. */
  readonly observe: RequestHandler = (request, response, next) => {
    const end = this.#requests.startTimer({ method: request.method, pack: "" });
    response.once("finish", () => {
      const { path } = (request.route ?? {}) as { path?: string };
      const pack = packName(response) ?? "";
      end({ pack, route: path ?? "other", status: response.statusCode });
    });
    next();
  };

  /** Handles `GET /metrics`. */
  readonly serve: RequestHandler = async (_request, response) => {
    response.type(this.#registry.contentType).send(await this.#registry.metrics());
  };
}
