import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pino } from "pino";
import { readConfig } from "../../../server/config.ts";
import { Language } from "../../../server/language/language.ts";
import { projectRoot } from "../../../server/root.ts";
import { serve, type Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { openShipped } from "../load/shipped.ts";
import { environmentOf } from "../program.ts";
import { openEmpty, type Engine } from "../store/engines.ts";

/** With its links the page of an embed is as long as the built one, about 1 kB. */
const ROOM = 400;

/** A project folder with small pages instead of the built client, and its picture module. */
function rootWithPages(): string {
  const root = mkdtempSync(join(tmpdir(), "entente-root-"));
  for (const name of ["cypher", "package.json"])
    symlinkSync(join(projectRoot(), name), join(root, name));
  const client = join(root, "dist", "client");
  for (const folder of ["assets", "embed/v1"]) mkdirSync(join(client, folder), { recursive: true });
  symlinkSync(join(projectRoot(), "dist", "picture"), join(root, "dist", "picture"));
  symlinkSync(join(projectRoot(), "dist", "file"), join(root, "dist", "file"));
  writeFileSync(join(client, "index.html"), "<!doctype html><title>Entente</title>");
  const embed = `<!doctype html><head><title>Entente</title></head>${" ".repeat(ROOM)}`;
  writeFileSync(join(client, "embed.html"), embed);
  writeFileSync(join(client, "404.html"), "<!doctype html><title>Not here</title>");
  writeFileSync(join(client, "assets", "main-abc.js"), "export {};");
  writeFileSync(join(client, "assets", "main-abc.js.br"), brotliCompressSync("export {};"));
  return root;
}

/** Shared by all servers of a test file, since starting its threads takes longer than a server. */
let parser: Language | undefined;

/** Serves a pack on a free port, from the store as it is. */
export async function serveFrom(
  engine: Engine,
  pack: string = SHIPPED,
  settings: Record<string, string> = {},
  logger = pino({ level: "silent" }),
): Promise<Serving> {
  const root = rootWithPages();
  const environment = {
    ...environmentOf(engine.settings),
    PORT: "0",
    ENTENTE_PACK: pack,
    // Kept in the pages' folder, so that a test's writes are deleted with it.
    ENTENTE_WRITES_FOLDER: "writes",
  };
  try {
    const config = readConfig({ ...environment, ...settings }, root);
    const language = (parser ??= new Language());
    const serving = await serve({ config, root, language, logger });
    // Pages are served before /readyz says yes.
    await serving.parser;
    const close = async () => {
      await serving.close();
      rmSync(root, { recursive: true, force: true });
    };
    return { ...serving, close };
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
}

/** Serves the shipped pack on a free port, from an empty store. */
export async function serveFresh(engine: Engine): Promise<Serving> {
  await (await openEmpty(engine)).close();
  return serveFrom(engine);
}

/**
 * Serves the shipped pack without reloading a Neo4j that holds it, for tests that leave the store
 * as it was.
 */
export async function serveShipped(
  engine: Engine,
  settings: Record<string, string> = {},
): Promise<Serving> {
  if (engine.settings.engine === "neo4j") await (await openShipped(engine)).close();
  return serveFrom(engine, SHIPPED, settings);
}

/** Returns the JSON of a response; throws with the address if its status is not 200. */
export async function json<T = unknown>(serving: Serving, address: string): Promise<T> {
  const response = await fetch(serving.url + address);
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${address}: ${response.status} ${body}`);
  return JSON.parse(body) as T;
}
