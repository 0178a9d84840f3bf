import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeEmbed } from "./describe-embed.ts";

interface Golden {
  query: string;
  shows: object;
}

const golden = JSON.parse(
  readFileSync(new URL("golden.json", import.meta.url), "utf8"),
) as Golden[];

// An embed made with version 1 shows for ever what it showed then. Where one of these fails, the
// change that made it fail belongs behind another version of the path.
describe("an embed of version 1", () => {
  it.each(golden)("shows what it always did: $query", ({ query, shows }) => {
    expect(describeEmbed(query)).toEqual(shows);
  });

  it("is kept ten times over", () => {
    expect(golden).toHaveLength(10);
  });
});
