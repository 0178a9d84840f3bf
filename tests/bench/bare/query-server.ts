import type { AddressInfo } from "node:net";
import express from "express";
import neo4j from "neo4j-driver";

/**
 * The least that a server can do for a statement, each at an address of its own: `/echo` answers
 * with a row that it holds, `/query` asks the driver for it.
 *
 *     query-server.ts URI USERNAME PASSWORD
 */
const [uri = "", username = "", password = ""] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
const app = express();
app.use(express.json());

interface Asked {
  statement: string;
  parameters: Record<string, unknown>;
}

app.post("/echo", (_request, response) => {
  response.status(202).json({ data: { fields: ["name"], values: [["Armenia"]] }, bookmarks: [] });
});

app.post("/query", async (request, response) => {
  const { statement, parameters } = request.body as Asked;
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, parameters);
    const values = records.map((record) => [...record.values()]);
    const fields = records[0]?.keys ?? [];
    response.status(202).json({ data: { fields, values }, bookmarks: session.lastBookmarks() });
  } finally {
    await session.close();
  }
});

const server = app.listen(0, "127.0.0.1", () => {
  console.log(`Bare server is at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => process.exit());
