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
import { postFrom } from "../../setup/other-client.ts";

it("leaves places for others when one client asks for many previews at once", async () => {
  const finish: (() => void)[] = [];
  // A preview of a large database takes long; this one takes until the test says so.
  const preview = () => new Promise<object>((resolve) => finish.push(() => resolve({})));
  const app = express();
  app.use(requestLog(pino({ level: "silent" })));
  mountLens(app, {
    desk: { preview } as unknown as LensDesk,
    limits: { maxRunningPerClient: 6, maxPerMinute: 600 },
    access: new WriteAccess(undefined),
    hasToken: false,
  });
  app.use(problems);
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/lens/preview`;

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
