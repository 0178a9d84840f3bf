import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskRefusal } from "../../../server/disk/disk-refusal.ts";
import { diskInput } from "../../../server/import/disk-input.ts";
import { PackFolder } from "../../../server/import/pack-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pack-"));
});
afterEach(() => rm(folder, { recursive: true }));

const refused = (message: RegExp) =>
  expect.objectContaining({
    name: "Refusal",
    message: expect.stringMatching(message) as unknown,
  }) as unknown;

describe("a folder for a pack", () => {
  it("is made with its parents", async () => {
    const pack = await PackFolder.begin(join(folder, "a", "b", "pack"));
    await pack.write("claims.csv", "id\n");
    await pack.finish();
    expect(await readdir(join(folder, "a", "b"))).toEqual(["pack"]);
  });

  it("is refused below a file", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(PackFolder.begin(join(folder, "file", "pack"))).rejects.toEqual(
      refused(/pack cannot be written: a part of the path is a file\.$/),
    );
  });

  // Making folders recursively never ends there.
  it.runIf(existsSync("/proc/self"))("is refused in a file system without folders", async () => {
    await expect(PackFolder.begin("/proc/entente/pack")).rejects.toEqual(
      refused(/cannot be written: there is no such file or folder\.$/),
    );
  });

  it("is refused when it vanishes while it is written", async () => {
    const pack = await PackFolder.begin(join(folder, "pack"));
    for (const draft of await readdir(folder)) await rm(join(folder, draft), { recursive: true });
    await expect(pack.write("claims.csv", "")).rejects.toEqual(refused(/pack cannot be written/));
  });
});

describe("an error of the disk", () => {
  it.runIf(existsSync("/dev/full"))("is a sentence if the disk is full", async () => {
    const error: unknown = await writeFile("/dev/full", "x").catch((reason: unknown) => reason);
    expect(diskRefusal(error, "It cannot be written")).toEqual(
      refused(/^It cannot be written: the disk is full\.$/),
    );
  });

  it("stays what it is if nobody can mend it", () => {
    const error = new TypeError("a bug");
    expect(diskRefusal(error, "It cannot be written")).toBe(error);
  });

  it("is a sentence if a file vanishes before it is read", async () => {
    const path = join(folder, "edges.csv");
    await writeFile(path, "from,to\n");
    const input = await diskInput(path);
    await rm(path);
    await mkdir(path);
    const read = async () => {
      for await (const chunk of input.open()) expect(chunk).toBeUndefined();
    };
    await expect(read()).rejects.toEqual(refused(/edges\.csv cannot be read: it is a folder\.$/));
  });
});
