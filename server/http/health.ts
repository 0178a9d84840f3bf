import type { RequestHandler } from "express";
import type { CurrentData } from "../data.ts";
import { Unavailable } from "../errors.ts";
import type { Language } from "../language/language.ts";
import type { Store } from "../store/port.ts";

/** `GET /healthz`: the process answers. */
export const alive: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ status: "ok" });
};

/** `GET /readyz`: the store answers, a pack is loaded in it, and so is the parser. */
export function ready(
  store: Store,
  current: CurrentData,
  language: Pick<Language, "isWarm">,
): RequestHandler {
  return async (_request, response) => {
    await store.ping();
    const data = current.get();
    if (!data) throw new Unavailable("the store answers, the data is not loaded yet");
    if (!language.isWarm) throw new Unavailable("the store answers, the parser is not loaded yet");
    const { server } = store;
    response.set("Cache-Control", "no-store").json({
      status: "ok",
      version: data.version,
      ...(server && {
        server: { product: server.product, version: server.version, lacks: server.lacks },
      }),
    });
  };
}
