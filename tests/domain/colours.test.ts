import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COLOURS } from "../../domain/colours.ts";
import { projectRoot } from "../../server/root.ts";

const TOKENS = {
  background: "canvas",
  surface: "surface",
  raised: "raised",
  line: "line",
  ink: "ink",
  inkSoft: "ink-2",
  inkFaint: "ink-3",
  cooperation: "cooperation",
  friction: "friction",
  frictionInk: "friction-ink",
} as const satisfies Record<keyof typeof COLOURS, string>;

describe("COLOURS", () => {
  const sheet = readFileSync(join(projectRoot(), "client/ui/style/tokens.css"), "utf8");

  it.each(Object.entries(TOKENS))(
    "has %s as the style sheet of the pages has --%s",
    (name, token) => {
      const [light, dark] = COLOURS[name as keyof typeof COLOURS];
      expect(sheet).toContain(`--${token}: light-dark(${light}, ${dark});`.toLowerCase());
    },
  );
});
