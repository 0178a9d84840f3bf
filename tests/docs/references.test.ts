import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../server/root.ts";
import { PAGES, prose, type Page } from "./pages.ts";

const root = projectRoot();

/** Files of the repository that a page may name, with slashes. */
const FILES = ["build", "client", "cypher", "data", "domain", "engine", "import", "server", "tests"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      `${folder}/${file}`.replaceAll("\\", "/"),
    ),
  )
  .concat(readdirSync(root));
const NAMES = new Set(FILES.map((file) => basename(file)));

/** As GitHub makes them from headings. */
const anchors = (text: string): string[] =>
  Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

function brokenLinks({ path, text }: Page): string[] {
  const targets = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target);
  return targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = "", anchor] = target.split("#");
    const at = file === "" ? path : normalize(join(dirname(path), file));
    if (!existsSync(join(root, at))) return true;
    return anchor !== undefined && !anchors(readFileSync(join(root, at), "utf8")).includes(anchor);
  });
}

/** Names such as `hit.ts` or `server/app.ts` of files that are not there. */
function missingFiles(page: Page): string[] {
  const named = Array.from(
    prose(page).matchAll(/`((?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:ts|mjs|cypher))`/g),
    ([, name = ""]) => name,
  );
  return named.filter((name) =>
    name.includes("/") ? !FILES.includes(name) : !NAMES.has(name) && !name.startsWith("name."),
  );
}

describe.each(PAGES.filter(({ path }) => path !== "CHANGELOG.md"))("$path", (page) => {
  it("links to pages, headings and pictures that exist", () => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it("names files that exist", () => {
    expect(missingFiles(page)).toEqual([]);
  });
});
