import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, it, onTestFinished } from "vitest";
import { problems } from "../../../server/http/problems.ts";
import { requestLog } from "../../../server/http/request-log.ts";
import type { LensDesk } from "../../../server/lens/lens-desk.ts";
import { WriteAccess } from "../../../server/query-api/access.ts";
import { mountLens } from "../../../server/routes/lens.ts";
import { pino } from "pino";
import { TOKEN, WITH_TOKEN } from "../query-api/serving.ts";
import { type Answer, postFrom } from "../../setup/other-client.ts";

/** Serves previews that take until `finish` is called, as those of a large database take long. */
async function servePreviews(maxRunningPerClient: number, lines: string[] = []) {
  const finish: (() => void)[] = [];
  const preview = () => new Promise<object>((resolve) => finish.push(() => resolve({})));
  const app = express();
  app.use(requestLog(pino({ level: "info" }, { write: (line) => void lines.push(line) })));
  const keep = () => Promise.resolve({});
  mountLens(app, {
    desk: { preview, keep } as unknown as LensDesk,
    limits: { maxRunningPerClient, maxPerMinute: 600 },
    access: new WriteAccess(TOKEN),
    hasToken: true,
  });
  app.use(problems);
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return {
    finish,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/lens/preview`,
  };
}

it("leaves places for others when one client asks for many previews at once", async () => {
  const { finish, url } = await servePreviews(6);
  const greedy = Array.from({ length: 8 }, () => postFrom("127.0.0.2", url, {}));
  await expect.poll(() => finish.length).toBeGreaterThan(1);
  const other = postFrom("127.0.0.3", url, {});
  await expect.poll(() => finish.length).toBe(3);
  for (const end of finish) end();
  expect((await other).status).toBe(200);
  const statuses = (await Promise.all(greedy)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(2);
  expect(statuses.filter((status) => status === 429)).toHaveLength(6);
});

it.each([
  [6, "2 questions about the lens of this client are being answered"],
  [
    1,
    "1 questions about the lens of this client are being answered (ENTENTE_QUERY_CONCURRENCY_PER_CLIENT)",
  ],
])("names a setting only if it sets the limit, with %i for each client", async (most, detail) => {
  const { finish, url } = await servePreviews(most);
  const answers: Answer[] = [];
  const asked = Array.from({ length: 3 }, async () => {
    answers.push(await postFrom("127.0.0.2", url, {}));
  });
  const admitted = Math.min(most, 2);
  await expect.poll(() => answers.length).toBe(3 - admitted);
  for (const { status, text } of answers) {
    expect(status).toBe(429);
    expect(JSON.parse(text)).toMatchObject({ detail });
  }
  await expect.poll(() => finish.length).toBe(admitted);
  for (const end of finish) end();
  await Promise.all(asked);
});

it("leaves a line in the log for each lens that is kept, without the token", async () => {
  const lines: string[] = [];
  const { url } = await servePreviews(6, lines);
  const headers = { "Content-Type": "application/json", ...WITH_TOKEN, "X-Request-Id": "kept" };
  const put = (given: Record<string, string>) =>
    fetch(url.replace("/preview", ""), { method: "PUT", headers: given, body: "{}" });
  expect((await put(headers)).status).toBe(200);
  expect((await put({ ...headers, Authorization: "Bearer another" })).status).toBe(401);
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { level: 30, msg: "a lens was kept", client: "127.0.0.1", req: { id: "kept" } },
  ]);
  expect(lines.join()).not.toContain(TOKEN);
});
