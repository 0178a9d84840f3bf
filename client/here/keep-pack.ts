import { msg } from "../../domain/message.ts";
import type { Problem } from "../../domain/contract/problem.ts";
import type { FinishedPack } from "./finished-pack.ts";
import { packed } from "./packed.ts";
import { sendZip } from "./send-zip.ts";
import type { Watched } from "./watched.ts";

/** The way in which a server shall keep a pack. */
export interface Keeping {
  /** Name of its folder on the server. */
  name: string;
  token: string;
  /** True to replace a pack of that name. */
  replaces: boolean;
}

/** A stage of keeping a pack: the server has all of it when it is checked. */
export type KeepingStage = "packing" | "sending" | "checking";

/** Hears how far each stage is, from 0 to 1. */
export interface KeepingWatch {
  signal: AbortSignal;
  onStage: (stage: KeepingStage, share: number) => void;
}

/**
 * Sends a pack to the server of this page. Resolves to the address at which it is served.
 *
 * @throws Error with a sentence that says why the server did not take it, or the signal's reason
 */
export async function keepPack(
  pack: FinishedPack,
  { name, token, replaces }: Keeping,
  { signal, onStage }: KeepingWatch,
): Promise<URL> {
  const watched = (stage: KeepingStage): Watched => ({
    signal,
    onProgress: (share) => onStage(stage === "sending" && share === 1 ? "checking" : stage, share),
  });
  const zip = await packed(pack, "", watched("packing"));
  const address = new URL(`api/packs/${encodeURIComponent(name)}`, document.baseURI);
  if (replaces) address.searchParams.set("replace", "true");
  const { status, json } = await sendZip(address, zip, token, watched("sending"));
  const answer = json as Partial<Problem & { address: string }>;
  if (status >= 200 && status < 300) return new URL(answer.address ?? ".", address);
  if (status === 404 || status === 405)
    throw new Error(msg("This server takes no packs. Download the zip instead."));
  const reason = answer.detail ?? msg(`it answered ${status}`);
  throw new Error(msg(`The server did not take the pack: ${reason}.`));
}
