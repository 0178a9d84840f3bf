import { isRefusal } from "../import/refusal.ts";
import { PackError } from "../server/pack/fault.ts";
import { joinPacks } from "./join-packs.ts";
import { openEarlier } from "./open-earlier.ts";
import type { PacksOrder, PacksTold } from "./packs-messages.ts";

const tell = (told: PacksTold) => self.postMessage(told);

self.onmessage = ({ data }: MessageEvent<PacksOrder>) => {
  done(data).then(tell, (error: unknown) => {
    if (!isRefusal(error) && !(error instanceof PackError)) console.error(error);
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
};

async function done(order: PacksOrder): Promise<PacksTold> {
  if (order.kind === "open") return { kind: "opened", opened: await openEarlier(order.pack) };
  const onProgress = (share: number) => tell({ kind: "progress", share });
  return { kind: "joined", joined: await joinPacks(order.packs, order.prefer, onProgress) };
}
