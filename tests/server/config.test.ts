import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../server/config.ts";
import { EMBED_ORIGINS_FORM } from "../../server/http/embed-origins.ts";
import { PUBLIC_URL_FORM } from "../../server/http/public-url.ts";
import { DATABASES_FORM } from "../../server/workspace/databases.ts";
import { TRUST_PROXY_FORM } from "../../server/http/trust-proxy.ts";

const DEFAULTS = {
  host: "127.0.0.1",
  port: 3000,
  store: {
    engine: "embedded",
    memoryLimitBytes: 2048 * 2 ** 20,
    writesFolder: "/project/data/armenia-russia/.entente",
  },
  pack: "/project/data/armenia-russia",
  workspace: {
    folder: "/project/data",
    maxOpen: 4,
    idleMs: 600_000,
    memoryLimitBytes: 2048 * 2 ** 20,
    writesFolder: undefined,
    neo4j: undefined,
    databases: new Map(),
    maxPackBytes: 200_000_000,
  },
  load: "auto",
  pageTimeoutMs: 120_000,
  embedOrigins: "*",
  publicUrl: undefined,
  trustProxy: false,
  hsts: undefined,
  logLevel: "info",
};

describe("readConfig(env, root)", () => {
  it("has a default for everything, also for empty variables", () => {
    expect(readConfig({}, "/project")).toMatchObject(DEFAULTS);
    expect(readConfig({ PORT: "", NEO4J_URI: "", HOST: "" }, "/project")).toMatchObject(DEFAULTS);
  });

  it("reads every setting", () => {
    expect(
      readConfig(
        {
          HOST: "::",
          PORT: "0",
          NEO4J_URI: "neo4j+s://graph.example",
          NEO4J_USERNAME: "reader",
          NEO4J_PASSWORD: "secret",
          NEO4J_DATABASE: "entente",
          ENTENTE_PACK: "packs/other",
          ENTENTE_LOAD: "never",
          ENTENTE_PAGE_TIMEOUT_MS: "60000",
          ENTENTE_QUERY_TIMEOUT_MS: "5000",
          ENTENTE_QUERY_MAX_ROWS: "10",
          ENTENTE_EMBED_ORIGINS: "https://Example.org:443, http://*.example.net:8080",
          ENTENTE_PUBLIC_URL: "https://Graph.example/Graphs/one/",
          ENTENTE_TRUST_PROXY: "loopback, 10.0.0.0/8",
          ENTENTE_HSTS: "31536000",
          ENTENTE_LOG_LEVEL: "debug",
        },
        "/project",
      ),
    ).toMatchObject({
      host: "::",
      port: 0,
      store: {
        engine: "neo4j",
        uri: "neo4j+s://graph.example",
        username: "reader",
        password: "secret",
        database: "entente",
      },
      pack: "/project/packs/other",
      load: "never",
      pageTimeoutMs: 60_000,
      embedOrigins: ["https://example.org", "http://*.example.net:8080"],
      publicUrl: "https://graph.example/Graphs/one",
      trustProxy: ["loopback", "10.0.0.0/8"],
      hsts: 31_536_000,
      logLevel: "debug",
    });
  });

  it("reads the settings of a workspace", () => {
    const { workspace } = readConfig(
      {
        NEO4J_URI: "neo4j://localhost",
        NEO4J_DATABASE: "first",
        ENTENTE_WORKSPACE: "/packs",
        ENTENTE_DATABASES: "states = states-2024, a pack=trade",
        ENTENTE_WRITES_FOLDER: "kept",
      },
      "/project",
    );
    expect(workspace).toMatchObject({
      folder: "/packs",
      writesFolder: "/project/kept/packs",
      neo4j: { uri: "neo4j://localhost" },
      databases: new Map([
        ["states", "states-2024"],
        ["a pack", "trade"],
      ]),
    });
    expect(readConfig({ ENTENTE_WORKSPACE: "none" }, "/").workspace.folder).toBeNull();
  });

  it.each([
    ["localhost:7687", "it is not of the form scheme://host:port"],
    ["https://a", "the scheme is https"],
    ["neo4j://a:99999", '"a:99999" is not a host or host:port'],
    ["bolt://a/db", '"/db" follows the host'],
  ])("names NEO4J_URI if it is %s", (uri, fault) => {
    const found = () => readConfig({ NEO4J_URI: uri }, "/");
    expect(found).toThrow(`NEO4J_URI: found "${uri}", expected an address such as`);
    expect(found).toThrow(fault);
  });

  it("repeats no password that is in an address", () => {
    const uri = "neo4j://ann:secret@a,b";
    expect(() => readConfig({ NEO4J_URI: uri }, "/")).toThrow(
      /^NEO4J_URI: found "neo4j:\/\/…@a,b", expected .*NEO4J_USERNAME and NEO4J_PASSWORD\)$/,
    );
  });

  it("rejects databases of packs without a Neo4j, and that of the default pack", () => {
    expect(() => readConfig({ ENTENTE_DATABASES: "a=b" }, "/")).toThrow(
      'ENTENTE_DATABASES: found "a=b", expected nothing without NEO4J_URI',
    );
    const twice = { NEO4J_URI: "bolt://a", NEO4J_DATABASE: "B", ENTENTE_DATABASES: "a=b" };
    expect(() => readConfig(twice, "/")).toThrow(
      'ENTENTE_DATABASES: found "a=b", expected other databases than that of the default pack (NEO4J_DATABASE)',
    );
  });

  it("finds the lens of a Neo4j, or none", () => {
    const lens = (more: Record<string, string>) =>
      readConfig({ NEO4J_URI: "bolt://a", ENTENTE_MEMORY_LIMIT_MB: "64", ...more }, "/project")
        .lens;
    const memoryLimitBytes = 64 * 2 ** 20;
    expect(lens({})).toEqual({
      file: undefined,
      kept: "/project/data/lens.json",
      memoryLimitBytes,
    });
    expect(lens({ ENTENTE_LENS: "my.json", ENTENTE_WORKSPACE: "none" })).toEqual({
      file: "/project/my.json",
      kept: undefined,
      memoryLimitBytes,
    });
    expect(lens({ ENTENTE_LENS: "none" })).toBeNull();
    expect(readConfig({}, "/").lens).toBeNull();
    expect(() => readConfig({ ENTENTE_LENS: "my.json" }, "/")).toThrow(
      'ENTENTE_LENS: found "my.json", expected nothing without NEO4J_URI',
    );
  });

  it("keeps an absolute path of a pack", () => {
    expect(readConfig({ ENTENTE_PACK: "/packs/a" }, "/project").pack).toBe("/packs/a");
    const { store } = readConfig({ ENTENTE_WRITES_FOLDER: "../kept" }, "/project");
    expect(store).toMatchObject({ writesFolder: "/kept" });
  });

  it.each([
    ["PORT", "65536", "a whole number from 0 to 65535"],
    ["PORT", "-1", "a whole number from 0 to 65535"],
    ["PORT", "80.5", "a whole number from 0 to 65535"],
    ["PORT", "0x50", "a whole number from 0 to 65535"],
    ["ENTENTE_QUERY_TIMEOUT_MS", "0", "a whole number from 1 to 3600000"],
    ["ENTENTE_QUERY_MAX_ROWS", "all", "a whole number from 1 to 100000000"],
    ["ENTENTE_MEMORY_LIMIT_MB", "63", "a whole number from 64 to 1048576"],
    ["ENTENTE_LOAD", "yes", "one of auto, always, never"],
    ["ENTENTE_EMBED_ORIGINS", "example.org", EMBED_ORIGINS_FORM],
    ["ENTENTE_EMBED_ORIGINS", "https://example.org/path", EMBED_ORIGINS_FORM],
    ["ENTENTE_EMBED_ORIGINS", "* https://example.org", EMBED_ORIGINS_FORM],
    ["ENTENTE_EMBED_ORIGINS", "https://a.org; script-src *", EMBED_ORIGINS_FORM],
    ["ENTENTE_PUBLIC_URL", "graph.example", PUBLIC_URL_FORM],
    ["ENTENTE_PUBLIC_URL", "https://a/API/b", PUBLIC_URL_FORM],
    ["ENTENTE_PUBLIC_URL", "ftp://a", PUBLIC_URL_FORM],
    ["ENTENTE_TRUST_PROXY", "nginx", TRUST_PROXY_FORM],
    ["ENTENTE_TRUST_PROXY", "10.0.0.0/33", TRUST_PROXY_FORM],
    ["ENTENTE_OPEN_PACKS", "0", "a whole number from 1 to 1000"],
    ["ENTENTE_DATABASES", "a", DATABASES_FORM],
    ["ENTENTE_DATABASES", "a=b,c=b", DATABASES_FORM],
    ["ENTENTE_DATABASES", "a=b,a=c", DATABASES_FORM],
    ["ENTENTE_DATABASES", "a=1`x", DATABASES_FORM],
    ["ENTENTE_HSTS", "-1", "a whole number from 0 to 100000000"],
    ["ENTENTE_HSTS", "true", "a whole number from 0 to 100000000"],
    ["ENTENTE_LOG_LEVEL", "loud", "one of fatal, error, warn, info, debug, trace, silent"],
  ])("rejects %s=%s", (name, value, expected) => {
    expect(() => readConfig({ [name]: value }, "/project")).toThrow(
      new ConfigError(`${name}: found "${value}", expected ${expected}`),
    );
  });

  it("lists every invalid setting in one line", () => {
    expect(() => readConfig({ PORT: "a", ENTENTE_LOG_LEVEL: "b" }, "/")).toThrow(
      /^PORT: found "a", .*; ENTENTE_LOG_LEVEL: found "b", expected one of .*$/,
    );
  });
});
