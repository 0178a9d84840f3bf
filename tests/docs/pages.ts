import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../server/root.ts";

export interface Page {
  /** Path from the top of the repository, with slashes */
  path: string;
  text: string;
}

const root = projectRoot();

/** Every page of documentation that people read. */
export const PAGES: readonly Page[] = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  "build/README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`),
].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** A page by its path. Throws Error if it is not there. */
export function page(path: string): Page {
  const found = PAGES.find((one) => one.path === path);
  if (!found) throw new Error(`there is no page ${path}`);
  return found;
}

/** The contents of fenced blocks in a language. */
export function blocks({ text }: Page, language: string): string[] {
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm");
  return Array.from(text.matchAll(fenced), ([, body = ""]) => body);
}

/** The text without its fenced blocks. */
export const prose = ({ text }: Page): string => text.replace(/^```[\s\S]*?^```/gm, "");
