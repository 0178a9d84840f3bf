import { parentPort, workerData } from "node:worker_threads";
import { groupActors } from "./louvain.ts";
import type { Links } from "./links.ts";

const { links, actors } = workerData as { links: Links; actors: number };
parentPort?.postMessage(groupActors(links, actors));
