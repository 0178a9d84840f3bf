import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SMALL } from "../pack/small-pack.ts";

/** Writes a small pack of its own title, with as many actors more as are wished. */
export function writePack(workspace: string, name: string, title = name, more = 0): string {
  const folder = join(workspace, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(SMALL)) writeFileSync(join(folder, file), text);
  writeFileSync(
    join(folder, "pack.json"),
    SMALL["pack.json"].replace('"Small"', JSON.stringify(title)),
  );
  const rows = Array.from({ length: more }, (_, i) => `actor-${i},Actor ${i},State,,,,\n`);
  writeFileSync(join(folder, "actors.csv"), SMALL["actors.csv"] + rows.join(""));
  return folder;
}

/** Adds a line with too few fields. */
export function breakPack(folder: string): void {
  writeFileSync(join(folder, "claims.csv"), `${SMALL["claims.csv"]}c9\n`);
}
