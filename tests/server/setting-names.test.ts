import { describe, expect, it } from "vitest";
import { readConfig } from "../../server/config.ts";

const read = (env: Record<string, string>) => readConfig(env, "/project");

describe("names of settings", () => {
  it.each([
    ["ENTENTE_WRITE_TOKN", "ENTENTE_WRITE_TOKEN"],
    ["ENTENTE_WRITETOKEN", "ENTENTE_WRITE_TOKEN"],
    ["ENTENTE_PAK", "ENTENTE_PACK"],
    ["ENTENTE_LAOD", "ENTENTE_LOAD"],
    ["entente_pack", "ENTENTE_PACK"],
    ["ENTENTE_PUBLIC_URI", "ENTENTE_PUBLIC_URL"],
    ["ENTENTE_EMBED_ORIGIN", "ENTENTE_EMBED_ORIGINS"],
    ["ENTENTE_QUERY_TIMEOUT", "ENTENTE_QUERY_TIMEOUT_MS"],
    ["ENTENTE_MEMORY_LIMIT", "ENTENTE_MEMORY_LIMIT_MB"],
    ["ENTENTE_TRUST_PROXIES", "ENTENTE_TRUST_PROXY"],
    ["ENTENTE_LOG", "ENTENTE_LOG_LEVEL"],
    ["ENTENTE_PORT", "PORT"],
    ["ENTENTE_HOST", "HOST"],
    ["ENTENTE_NEO4J_URI", "NEO4J_URI"],
    ["NEO4J_URL", "NEO4J_URI"],
    ["neo4j_uri", "NEO4J_URI"],
    ["NEO4J_USER", "NEO4J_USERNAME"],
    ["NEO4J_PASS", "NEO4J_PASSWORD"],
    ["NEO4J_PASSWROD", "NEO4J_PASSWORD"],
    ["NEO4J_DATABSE", "NEO4J_DATABASE"],
  ])("suggests for %s the setting %s, without their values", (name, meant) => {
    expect(() => read({ [name]: "a secret" })).toThrow(
      expect.objectContaining({
        name: "ConfigError",
        message: `${name}: no such setting, ${meant} is meant`,
      }),
    );
  });

  it("are reported together with invalid values, all in one line", () => {
    expect(() => read({ PORT: "a", ENTENTE_PAK: "b" })).toThrow(
      /^PORT: found "a", expected .*; ENTENTE_PAK: no such setting, ENTENTE_PACK is meant$/,
    );
  });

  it("are ignored if they are not similar to a setting", () => {
    const env = {
      ENTENTE_COLOUR: "red",
      ENTENTE_PACK: "a",
      ENTENTE_PACKAGE_MANAGER: "npm",
      ENTENTE_NOTHING: "",
    };
    expect(read(env).ignored).toEqual(["ENTENTE_COLOUR", "ENTENTE_PACKAGE_MANAGER"]);
  });

  it("may be those by which Kubernetes announces services", () => {
    const env = {
      ENTENTE_SERVICE_HOST: "10.0.0.1",
      ENTENTE_SERVICE_PORT: "3000",
      ENTENTE_SERVICE_PORT_HTTP: "3000",
      ENTENTE_PORT: "tcp://10.0.0.1:3000",
      ENTENTE_PORT_3000_TCP: "tcp://10.0.0.1:3000",
      ENTENTE_PORT_3000_TCP_PROTO: "tcp",
      ENTENTE_PORT_3000_TCP_PORT: "3000",
      ENTENTE_PORT_3000_TCP_ADDR: "10.0.0.1",
      ENTENTE_LOAD_PORT: "tcp://10.0.0.2:80",
    };
    const ofNeo4j = { NEO4J_SERVICE_HOST: "10.0.0.3", NEO4J_PORT: "tcp://10.0.0.3:7687" };
    expect(read({ ...env, ...ofNeo4j }).ignored).toEqual(Object.keys(env));
  });

  it("are ignored if they belong to Neo4j or to another command", () => {
    const env = {
      NEO4J_AUTH: "neo4j/secret",
      NEO4J_HOME: "/var/lib/neo4j",
      NEO4J_CONF: "/conf",
      NEO4J_EDITION: "community",
      NEO4J_HOST: "graph",
      NEO4J_PORT: "7687",
      NEO4J_server_memory_pagecache_size: "512M",
      NEO4J_ACCEPT_LICENSE_AGREEMENT: "yes",
      ENTENTE_NEO4J_JARS: "/jars",
      ENTENTE_NEO4J_PORT: "7688",
    };
    expect(read(env).ignored).toEqual([]);
  });

  it("belong to another program if the similar setting is set too", () => {
    const env = { NEO4J_URI: "bolt://graph", NEO4J_URL: "http://graph", NEO4J_USERNAME: "a" };
    expect(read({ ...env, NEO4J_USER: "b" })).toMatchObject({
      store: { uri: "bolt://graph", username: "a" },
      ignored: [],
    });
  });
});
