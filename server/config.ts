import { join, resolve } from "node:path";
import { z } from "zod";
import { DEFAULT_ELEMENT_BUDGET } from "../domain/element-budget.ts";
import { EMBED_ORIGINS_FORM, parseEmbedOrigins, type EmbedOrigins } from "./http/embed-origins.ts";
import { LOAD_MODES, type LoadMode } from "./load/decide.ts";
import { parsePublicUrl, PUBLIC_URL_FORM } from "./http/public-url.ts";
import { parseTrustProxy, TRUST_PROXY_FORM, type TrustProxy } from "./http/trust-proxy.ts";
import type { QueryApiSettings } from "./query-api/settings.ts";
import type { LensSettings } from "./lens/settings.ts";
import { unknownNames } from "./setting-names.ts";
import { ADDRESS_FORM, addressFault, withoutPassword } from "./store/bolt-address.ts";
import type { Neo4jSettings, StoreSettings } from "./store/settings.ts";
import { DATABASES_FORM, parseDatabases } from "./workspace/databases.ts";
import type { WorkspaceSettings } from "./workspace/settings.ts";

/** All settings, parsed once. */
export interface Config {
  host: string;
  port: number;
  store: StoreSettings;
  /** Folder of the pack. */
  pack: string;
  /** The packs beside it. */
  /** Folder for what is kept beside the default pack. */
  beside: string;
  workspace: WorkspaceSettings;
  /** The lens on a database without a pack; null to show no graph of it. */
  lens: LensSettings | null;
  /** Determines when the pack is loaded. */
  load: LoadMode;
  /** Timeout in ms of a query for a page or for the API under /api. */
  pageTimeoutMs: number;
  /** Maximum number of lines of an overview. */
  elementBudget: number;
  /** Number of relations above which a page begins with an overview. */
  overviewAbove: number;
  queryApi: QueryApiSettings;
  /** Origins whose pages may show an embed and read the API. */
  embedOrigins: EmbedOrigins;
  /**
   * Public address of the server, without a trailing slash; undefined to take it from each request.
   */
  publicUrl: string | undefined;
  /** Proxies whose forwarded client, scheme and host are trusted. */
  trustProxy: TrustProxy;
  /** max-age of Strict-Transport-Security in seconds; undefined to omit the header. */
  hsts: number | undefined;
  logLevel: string;
  /** Variables with the prefix of settings that are not settings. */
  ignored: string[];
}

/** Thrown if a setting is invalid; the message addresses the operator. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const number = (min: number, max: number) => {
  const error = `a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, { error })
    .transform(Number)
    .refine((n) => n >= min && n <= max, { error });
};

const wholeNumber = (min: number, max: number, fallback: number) =>
  number(min, max).default(fallback);

/** Defines a setting with a custom parser, which returns null for an invalid value. */
const read = <T>(parse: (text: string) => T | null, form: string) =>
  z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: form });
    return z.NEVER;
  });

const boltAddress = z.string().superRefine((uri, context) => {
  const fault = addressFault(uri);
  if (fault !== null) context.addIssue({ code: "custom", message: `${ADDRESS_FORM} (${fault})` });
});

const PROCEDURES =
  "names of procedures and functions such as apoc.text.*, separated by spaces or commas";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const Environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535, 3000),
  NEO4J_URI: boltAddress.optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().optional(),
  ENTENTE_PACK: z.string().default("data/armenia-russia"),
  ENTENTE_WORKSPACE: z.string().default("data"),
  ENTENTE_OPEN_PACKS: wholeNumber(1, 1000, 4),
  ENTENTE_PACK_IDLE_MS: wholeNumber(100, 86_400_000, 600_000),
  ENTENTE_PACK_MAX_BYTES: wholeNumber(1000, 10_000_000_000, 200_000_000),
  ENTENTE_DATABASES: read(parseDatabases, DATABASES_FORM).optional(),
  ENTENTE_LENS: z.string().optional(),
  ENTENTE_LOAD: z.enum(LOAD_MODES, { error: `one of ${LOAD_MODES.join(", ")}` }).default("auto"),
  ENTENTE_PAGE_TIMEOUT_MS: wholeNumber(1, 3_600_000, 120_000),
  ENTENTE_ELEMENT_BUDGET: wholeNumber(100, 100_000, DEFAULT_ELEMENT_BUDGET),
  // A map is never cut without need: up to here it holds all relations.
  ENTENTE_OVERVIEW_ABOVE: wholeNumber(100, 100_000_000, 20_000),
  ENTENTE_QUERY_TIMEOUT_MS: wholeNumber(1, 3_600_000, 30_000),
  ENTENTE_QUERY_MAX_ROWS: wholeNumber(1, 100_000_000, 1_000_000),
  ENTENTE_QUERY_MAX_BYTES: wholeNumber(1000, 100_000_000_000, 1_000_000_000),
  ENTENTE_QUERY_MAX_LENGTH: wholeNumber(100, 10_000_000, 100_000),
  ENTENTE_QUERY_CONCURRENCY: wholeNumber(1, 10_000, 16),
  ENTENTE_QUERY_CONCURRENCY_PER_CLIENT: wholeNumber(1, 10_000, 6),
  ENTENTE_QUERY_RATE: wholeNumber(1, 1_000_000, 600),
  ENTENTE_TRANSACTIONS: wholeNumber(1, 1000, 32),
  ENTENTE_TRANSACTIONS_PER_CLIENT: wholeNumber(1, 1000, 8),
  ENTENTE_TRANSACTION_TIMEOUT_MS: wholeNumber(1000, 3_600_000, 60_000),
  ENTENTE_WRITE_TOKEN: z
    .string()
    .regex(/^[!-~]{16,}$/, { error: "at least 16 characters, without spaces" })
    .optional(),
  ENTENTE_PROCEDURES: z
    .string()
    .regex(/^[\w.*\s,]*$/, { error: PROCEDURES })
    .default(""),
  ENTENTE_LOAD_CSV: z.enum(["on", "off"], { error: "on or off" }).default("off"),
  ENTENTE_EMBED_ORIGINS: read(parseEmbedOrigins, EMBED_ORIGINS_FORM).default("*"),
  ENTENTE_PUBLIC_URL: read(parsePublicUrl, PUBLIC_URL_FORM).optional(),
  ENTENTE_TRUST_PROXY: read(parseTrustProxy, TRUST_PROXY_FORM).default(false),
  ENTENTE_HSTS: number(0, 100_000_000).optional(),
  ENTENTE_MEMORY_LIMIT_MB: wholeNumber(64, 1_048_576, 2048),
  ENTENTE_WRITES_FOLDER: z.string().optional(),
  ENTENTE_LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(", ")}` })
    .default("info"),
});

/** The names of the server's settings. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

/** The settings of `npm run neo4j`. */
const NEO4J_SETTINGS = ["ENTENTE_NEO4J_JARS", "ENTENTE_NEO4J_PORT"];

/**
 * Parses the settings. An empty variable counts as unset. Relative paths are resolved against
 * `root`. Throws ConfigError with every invalid setting, the value found and what was expected, and
 * with every variable that is a misspelt setting.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { misspelt, ignored } = unknownNames(set, [...SETTINGS, ...NEO4J_SETTINGS]);
  const parsed = Environment.safeParse(set);
  if (!parsed.success || misspelt.length > 0) {
    const faults = (parsed.error?.issues ?? []).map((issue) => {
      const name = String(issue.path[0]);
      return `${name}: found ${foundText(name, set[name] ?? "")}, expected ${issue.message}`;
    });
    const names = misspelt.map(({ name, meant }) => `${name}: no such setting, ${meant} is meant`);
    throw new ConfigError([...faults, ...names].join("; "));
  }
  const settings = parsed.data;
  const neo4j = neo4jOf(settings);
  if (!neo4j && settings.ENTENTE_LENS !== undefined)
    throw new ConfigError(
      `ENTENTE_LENS: found "${settings.ENTENTE_LENS}", expected nothing without NEO4J_URI`,
    );
  checkDatabases(settings, set["ENTENTE_DATABASES"] ?? "");
  const memoryLimitBytes = settings.ENTENTE_MEMORY_LIMIT_MB * 2 ** 20;
  const beside = resolve(
    root,
    settings.ENTENTE_WRITES_FOLDER ?? join(settings.ENTENTE_PACK, ".entente"),
  );
  const folder =
    settings.ENTENTE_WORKSPACE === "none" ? null : resolve(root, settings.ENTENTE_WORKSPACE);
  return {
    host: settings.HOST,
    port: settings.PORT,
    store:
      neo4j ??
      ({
        engine: "embedded",
        writesFolder: beside,
        memoryLimitBytes,
      } as const),
    pack: resolve(root, settings.ENTENTE_PACK),
    beside,
    workspace: {
      folder,
      maxOpen: settings.ENTENTE_OPEN_PACKS,
      idleMs: settings.ENTENTE_PACK_IDLE_MS,
      memoryLimitBytes,
      writesFolder:
        settings.ENTENTE_WRITES_FOLDER && resolve(root, settings.ENTENTE_WRITES_FOLDER, "packs"),
      neo4j,
      databases: settings.ENTENTE_DATABASES ?? new Map(),
      maxPackBytes: settings.ENTENTE_PACK_MAX_BYTES,
    },
    lens: neo4j && settings.ENTENTE_LENS !== "none" ? lensOf(settings, root, folder) : null,
    load: settings.ENTENTE_LOAD,
    pageTimeoutMs: settings.ENTENTE_PAGE_TIMEOUT_MS,
    elementBudget: settings.ENTENTE_ELEMENT_BUDGET,
    overviewAbove: settings.ENTENTE_OVERVIEW_ABOVE,
    queryApi: {
      writeToken: settings.ENTENTE_WRITE_TOKEN,
      timeoutMs: settings.ENTENTE_QUERY_TIMEOUT_MS,
      maxRows: settings.ENTENTE_QUERY_MAX_ROWS,
      maxBytes: settings.ENTENTE_QUERY_MAX_BYTES,
      maxLength: settings.ENTENTE_QUERY_MAX_LENGTH,
      maxRunning: settings.ENTENTE_QUERY_CONCURRENCY,
      maxRunningPerClient: settings.ENTENTE_QUERY_CONCURRENCY_PER_CLIENT,
      maxPerMinute: settings.ENTENTE_QUERY_RATE,
      transactionTimeoutMs: settings.ENTENTE_TRANSACTION_TIMEOUT_MS,
      maxTransactions: settings.ENTENTE_TRANSACTIONS,
      maxTransactionsPerClient: settings.ENTENTE_TRANSACTIONS_PER_CLIENT,
      procedures: settings.ENTENTE_PROCEDURES.split(/[\s,]+/).filter(Boolean),
      loadCsv: settings.ENTENTE_LOAD_CSV === "on",
    },
    embedOrigins: settings.ENTENTE_EMBED_ORIGINS,
    publicUrl: settings.ENTENTE_PUBLIC_URL,
    trustProxy: settings.ENTENTE_TRUST_PROXY,
    hsts: settings.ENTENTE_HSTS,
    logLevel: settings.ENTENTE_LOG_LEVEL,
    ignored,
  };
}

/** Returns the value of a setting for a message, without the secrets in it. */
function foundText(name: string, value: string): string {
  if (name === "ENTENTE_WRITE_TOKEN") return "another";
  return `"${name === "NEO4J_URI" ? withoutPassword(value) : value}"`;
}

function neo4jOf(settings: z.output<typeof Environment>): Neo4jSettings | undefined {
  if (settings.NEO4J_URI === undefined) return undefined;
  return {
    engine: "neo4j",
    uri: settings.NEO4J_URI,
    username: settings.NEO4J_USERNAME,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
    acquisitionTimeoutMs: Math.ceil(settings.ENTENTE_QUERY_TIMEOUT_MS / 2),
  };
}

function lensOf(
  settings: z.output<typeof Environment>,
  root: string,
  folder: string | null,
): LensSettings {
  const { ENTENTE_LENS: file, ENTENTE_MEMORY_LIMIT_MB: megabytes } = settings;
  return {
    file: file === undefined ? undefined : resolve(root, file),
    kept: folder === null ? undefined : join(folder, "lens.json"),
    memoryLimitBytes: megabytes * 2 ** 20,
  };
}

/** Two packs in one database would remove each other. Throws ConfigError. */
function checkDatabases(settings: z.output<typeof Environment>, text: string): void {
  const databases = [...(settings.ENTENTE_DATABASES?.values() ?? [])];
  if (databases.length === 0) return;
  const found = `ENTENTE_DATABASES: found "${text}", expected`;
  if (settings.NEO4J_URI === undefined) throw new ConfigError(`${found} nothing without NEO4J_URI`);
  const own = settings.NEO4J_DATABASE?.toLowerCase();
  if (databases.some((database) => database.toLowerCase() === own))
    throw new ConfigError(
      `${found} other databases than that of the default pack (NEO4J_DATABASE)`,
    );
}
