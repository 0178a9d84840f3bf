import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parseScript } from "../server/cypher/script.ts";
import { projectRoot } from "../server/root.ts";
import { IMPORT_RULES } from "./import-rules.ts";

const root = projectRoot();
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const sources = ["domain", "server", "client", "import", "browser-store"].flatMap((folder) =>
  filesIn(folder, ".ts"),
);

describe("imports", () => {
  it.each(IMPORT_RULES.map((rule) => ({ name: rule.name ?? "", rule })))(
    "$name",
    async ({ rule }) => {
      const { output } = await cruised;
      const found = output.summary.violations.filter(
        (violation) => violation.rule.name === rule.name,
      );
      expect(found.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
    },
  );

  it("are all seen by the rules", async () => {
    const { output } = await cruised;
    const seen = new Set(output.modules.map(({ source }) => source));
    expect(sources.filter((file) => !file.endsWith(".d.ts") && !seen.has(file))).toEqual([]);
    const unresolved = output.modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter((to) => to.couldNotResolve && !/[?]|virtual:|\.css$/.test(to.module))
        .map((to) => `${source} -> ${to.module}`),
    );
    expect(unresolved).toEqual([]);
  });

  it("are told apart by kind and resolved to packages, as the rules need it", async () => {
    const { output } = await cruised;
    const links = output.modules.flatMap(({ source, dependencies }) =>
      dependencies.map((to) => ({ source, to: to.resolved, types: to.dependencyTypes })),
    );
    const some = (source: RegExp, to: RegExp, type: string) =>
      links.some((l) => source.test(l.source) && to.test(l.to) && l.types.includes(type as never));
    expect([
      some(/^server\/store\/neo4j/, /node_modules\/neo4j-driver\//, "npm"),
      some(/^client\/map\//, /node_modules\/sigma\//, "npm"),
      some(/^client\//, /^domain\/contract\//, "type-only"),
      some(/^server\/store\/open/, /^server\/store\/neo4j\/store\.ts$/, "dynamic-import"),
    ]).toEqual([true, true, true, true]);
  });
});

const cruised = cruise(["domain", "server", "client", "import", "browser-store"], {
  baseDir: root,
  ruleSet: { forbidden: IMPORT_RULES },
  validate: true,
  tsPreCompilationDeps: true,
  tsConfig: { fileName: join(root, "tsconfig.json") },
  doNotFollow: { path: "node_modules" },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "types", "default"],
  },
}) as Promise<{ output: ICruiseResult }>;

describe("custom elements", () => {
  it.each(filesIn("client", ".ts").filter((file) => textOf(file).includes("@customElement(")))(
    "%s gives the type of its element",
    (file) => {
      const [, tag] = /@customElement\("([\w-]+)"\)/.exec(textOf(file)) ?? [];
      expect(textOf(file)).toMatch(new RegExp(`HTMLElementTagNameMap \\{\\s+"${tag}": \\w+;`));
    },
  );
});

describe("names of files", () => {
  it("tell what is in them", () => {
    const vague = /^(index|utils?|helpers?|common|misc|shared|lib)\.(m?[jt]s)$/;
    const all = [...sources, ...filesIn("tests", ".ts"), ...filesIn("server", ".mjs")];
    expect(all.filter((file) => vague.test(basename(file)))).toEqual([]);
  });
});

/** What no sentence for people begins with, and every statement of Cypher does. */
const CYPHER =
  /^\s*(MATCH|OPTIONAL MATCH|MERGE|UNWIND|CREATE|DETACH DELETE|CALL|RETURN|WITH|SHOW)\s+[$({A-Z`\w]|\)-\[|\]->\(|\bRETURN \w+(\.\w+)? AS\b/;

/** Statements that name nothing of the data: they ask the engine for itself. */
const PROBES = new Set([
  "RETURN 1",
  "RETURN 1 AS one",
  "RETURN true AS success",
  "SHOW INDEXES",
  "SHOW CONSTRAINTS",
]);

describe("Cypher", () => {
  it("lies in cypher/ and not in the text of the program", () => {
    const found = sources.flatMap((file) => {
      const tree = ts.createSourceFile(
        file,
        readFileSync(join(root, file), "utf8"),
        ts.ScriptTarget.Latest,
      );
      const texts: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return texts
        .filter((text) => CYPHER.test(text) && !PROBES.has(text))
        .map((text) => `${file}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it.each(filesIn("cypher", ".cypher"))("%s says what it is for", (file) => {
    const { header } = parseScript(file, readFileSync(join(root, file), "utf8"));
    expect(header["purpose"]).toBeTruthy();
    if (file.startsWith(join("cypher", "queries"))) expect(header["columns"]).toBeTruthy();
    if (/\.(neo4j|bolt)\.cypher$/.test(file)) expect(header["variant"]).toBeTruthy();
  });

  it.each(filesIn("cypher", ".cypher"))(
    "%s names in its header every parameter it takes",
    (file) => {
      const { header, statements } = parseScript(file, readFileSync(join(root, file), "utf8"));
      const named = (text: string) => new Set(text.match(/\$[a-zA-Z]\w*/g) ?? []);
      expect([...named(header["parameters"] ?? "")].sort()).toEqual(
        [...named(statements.join("\n"))].sort(),
      );
    },
  );
});
