import { writeFileSync } from "node:fs";
import { libraryCachePath } from "./library.ts";
import { createCodeCache } from "./support.ts";
import { warmUp } from "./warm-up.ts";

// A build step: only functions that have run are in the cache, so the common ones run first.
warmUp();
writeFileSync(libraryCachePath, createCodeCache());
