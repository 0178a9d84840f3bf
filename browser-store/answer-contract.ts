import { DEFAULT_ELEMENT_BUDGET } from "../domain/element-budget.ts";
import { ProblemError } from "../server/errors.ts";
import { checked } from "../server/http/checked.ts";
import { problemOf } from "../server/http/problem-of.ts";
import type { Route } from "../server/http/route.ts";
import type { Grouping } from "../server/overview/kept-communities.ts";
import { groupActors } from "../server/overview/group-actors.ts";
import { contractRoutes } from "../server/routes/contract.ts";
import type { BrowserServer } from "./browser-server.ts";
import { jsonAnswer, type LocalAnswer } from "./local-answer.ts";

interface Matcher {
  route: Route;
  form: RegExp;
  names: string[];
}

/** Routes by the form of their path: `:id` is one part of it. */
const MATCHERS: readonly Matcher[] = contractRoutes.map((route) => ({
  route,
  form: new RegExp(`^${route.path.replace(/:\w+/g, "([^/]+)")}$`),
  names: [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name),
}));

/** This is a worker already: nobody waits for another. */
const groupHere: Grouping = (links, actors) => Promise.resolve(groupActors(links, actors));

/** Answers a GET of the HTTP contract as the server does. Never rejects. */
export async function answerContract(url: URL, server: BrowserServer): Promise<LocalAnswer> {
  try {
    const data = server.current.loaded();
    const headers = { "Entente-Version": data.version };
    if (url.pathname === "/healthz") return jsonAnswer({ status: "ok" }, { headers });
    for (const { route, form, names } of MATCHERS) {
      const match = form.exec(url.pathname);
      if (!match) continue;
      const given = names.map((name, i): [string, string] => [
        name,
        decodeURIComponent(match[i + 1] ?? ""),
      ]);
      const params = checked(route.params, Object.fromEntries(given));
      const query = checked(route.query, Object.fromEntries(url.searchParams));
      const { ask, queries } = server;
      const context = {
        ask,
        queries,
        data,
        group: groupHere,
        elementBudget: DEFAULT_ELEMENT_BUDGET,
      };
      return jsonAnswer(await route.handle(context, params, query), { headers });
    }
    throw new ProblemError(
      404,
      "Not found",
      `${url.pathname} needs a server; this pack is in the browser alone`,
    );
  } catch (error) {
    const { status, title, detail, errors } = problemOf(error);
    if (status >= 500) console.error(error);
    const problem = { type: "about:blank", title, status, detail, instance: url.pathname };
    const type = "application/problem+json";
    return jsonAnswer({ ...problem, ...(errors && { errors }) }, { status, type });
  }
}
