import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OEmbed } from "../../../domain/contract/oembed.ts";
import type { Problem } from "../../../domain/contract/problem.ts";
import type { Serving } from "../../../server/serve.ts";
import { presentEngines } from "../store/engines.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { statusWithEtag } from "./conditional.ts";
import { json, serveFrom } from "./serving.ts";

// Sharing does not depend on the engine.
const embedded = presentEngines().filter(({ name }) => name === "embedded");

describe.each(embedded)("sharing on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveFrom(engine, SHIPPED, {
      ENTENTE_EMBED_ORIGINS: "https://paper.example",
      ENTENTE_PUBLIC_URL: "https://graph.example",
    });
  });
  afterAll(() => serving.close());
  const ask = (address: string, headers: Record<string, string> = {}) =>
    fetch(serving.url + address, { headers });
  const oembed = (parameters: Record<string, string>) =>
    `/oembed?${new URLSearchParams(parameters).toString()}`;

  it("responds to oEmbed requests for the map under both of its origins, within limits", async () => {
    for (const url of [`${serving.url}/`, "https://graph.example/"]) {
      const answer = await json<OEmbed>(serving, oembed({ url, maxwidth: "400" }));
      expect(answer).toMatchObject({
        version: "1.0",
        type: "rich",
        title: "Armenia and Russia: the drift",
        provider_url: "https://graph.example/",
        width: 400,
        height: 600,
      });
      expect(answer.html).toMatch(
        /^<iframe src="https:\/\/graph\.example\/embed\/v1" [^<>]*><\/iframe>$/,
      );
    }
    const xml = await ask(oembed({ url: `${serving.url}/`, format: "xml" }));
    expect(xml.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(await xml.text()).toContain("<title>Armenia and Russia: the drift</title>");
  });

  it.each([
    ["#/actor/armenia", "Relations of Armenia", "panel=actor/armenia"],
    ["#/pair/armenia/russia", "Armenia and Russia", "panel=pair/armenia/russia"],
    ["#/source/d1", "Untitled commentary: Yerevan freezes its place", "panel=source/d1"],
    ["#/source/d1/p3", "in the CSTO, paragraph 3", "panel=source/d1/p3"],
    ["?at=2024#/actor/armenia", "Relations of Armenia", "at=2024&amp;panel=actor/armenia"],
  ])("shows the view of %s in oEmbed and link preview", async (place, title, query) => {
    const url = `https://graph.example/${place}`;
    const answer = await json<OEmbed>(serving, oembed({ url }));
    expect(answer.title).toContain(title);
    expect(answer.html).toContain(`src="https://graph.example/embed/v1?${query}"`);
    expect(answer.thumbnail_url).toContain(`?${query.replaceAll("&amp;", "&")}&width=`);
    const page = await (await ask(`/?${query.replaceAll("&amp;", "&")}`)).text();
    const [, cardTitle = ""] = /property="og:title" content="([^"]*)"/.exec(page) ?? [];
    expect(cardTitle).toBe(answer.title);
  });

  it.each([
    [{ url: "https://elsewhere.example/" }, 404, undefined],
    [{ url: "nonsense" }, 404, undefined],
    [{ url: "https://graph.example/", format: "yaml" }, 501, undefined],
    [{}, 400, "url"],
    [{ url: "https://graph.example/", maxwidth: "0" }, 400, "maxwidth"],
    [{ url: "https://graph.example/", maxheight: "tall" }, 400, "maxheight"],
  ])("rejects %j with %i", async (parameters, status, field) => {
    const response = await ask(oembed(parameters));
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.status, problem.errors?.[0]?.field]).toEqual([
      status,
      status,
      field,
    ]);
  });

  it("adds the page's link preview to its head, with a matching ETag", async () => {
    const page = await ask("/");
    const text = await page.text();
    expect(text).toContain(`<meta property="og:title" content="Armenia and Russia: the drift" />`);
    expect(text).toContain(
      `content="https://graph.example/api/view.png?width=1200&amp;height=630"`,
    );
    expect(text).toContain(`href="https://graph.example/oembed?url=https%3A%2F%2Fgraph.example%2F`);
    const etag = page.headers.get("etag")!;
    expect(await statusWithEtag(`${serving.url}/`, etag)).toBe(304);
    expect(await statusWithEtag(`${serving.url}/`, 'W/"other"')).toBe(200);
  });

  it("does not allow framing by a path that leads out of /embed", async () => {
    const page = await ask("/embed/..%2findex.html");
    expect([page.status, page.headers.get("content-type")]).toEqual([
      400,
      "application/problem+json; charset=utf-8",
    ]);
  });

  it("renders the page of an absolute request target, regardless of its host", async () => {
    const { port } = new URL(serving.url);
    const path = "http://other.example:99999/api/view.svg?width=200&height=200";
    const request = get({ port, path, agent: false });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(200);
  });

  it("links an embed's oEmbed in its head, and responds to it", async () => {
    const page = await ask("/embed/v1?at=2024-03&controls=none");
    const text = await page.text();
    const [, href = ""] = /type="application\/json\+oembed" href="([^"]*)"/.exec(text) ?? [];
    const found = new URL(href.replaceAll("&amp;", "&"));
    expect(found.searchParams.get("url")).toBe(
      "https://graph.example/embed/v1?at=2024-03&controls=none",
    );
    const answer = await json<OEmbed>(serving, found.pathname + found.search);
    expect(answer.html).toContain(
      `src="https://graph.example/embed/v1?at=2024-03&amp;controls=none"`,
    );
    const etag = page.headers.get("etag")!;
    expect(await statusWithEtag(`${serving.url}/embed/v1?at=2024-03&controls=none`, etag)).toBe(
      304,
    );
  });

  it("allows sites that may embed to read the API, and keeps both values of Vary", async () => {
    const from = async (origin: string) => {
      const { headers } = await ask("/api/dataset", { origin });
      return [headers.get("access-control-allow-origin"), headers.get("vary")];
    };
    expect(await from("https://paper.example")).toEqual([
      "https://paper.example",
      "Origin, Accept-Encoding",
    ]);
    expect(await from("https://other.example")).toEqual([null, "Origin, Accept-Encoding"]);
  });
});
