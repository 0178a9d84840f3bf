import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codeCachePath } from "./code-cache.ts";
import { createCodeCache } from "./support.ts";
import { warmUp } from "./warm-up.ts";

// A part of the build: functions that have run are in the cache, so the common ones run first.
warmUp();
mkdirSync(dirname(codeCachePath), { recursive: true });
writeFileSync(codeCachePath, createCodeCache());
