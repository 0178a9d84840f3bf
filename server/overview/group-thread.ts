import { parentPort, workerData } from "node:worker_threads";
import { groupActors } from "./group-actors.ts";
import type { Links } from "./links.ts";

/** What the thread tells: how far it is, and at last the groups. */
export type Told = { share: number } | { groups: Int32Array };

const tell = (told: Told) => parentPort?.postMessage(told);

const { links, actors } = workerData as { links: Links; actors: number };
tell({ groups: groupActors(links, actors, (share) => tell({ share })) });
