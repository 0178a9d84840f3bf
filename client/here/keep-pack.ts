import { msg } from "../../domain/message.ts";
import type { Problem } from "../../domain/contract/problem.ts";
import type { FinishedPack } from "./finished-pack.ts";
import { packed } from "./packed.ts";

/** The way in which a server shall keep a pack. */
export interface Keeping {
  /** Name of its folder on the server. */
  name: string;
  token: string;
  /** True to replace a pack of that name. */
  replaces: boolean;
}

/**
 * Sends a pack to the server of this page. Resolves to the address at which it is served.
 *
 * @throws Error with a sentence that says why the server did not take it
 */
export async function keepPack(pack: FinishedPack, keeping: Keeping): Promise<URL> {
  const { name, token, replaces } = keeping;
  const body = await packed(pack, "");
  const address = new URL(`api/packs/${encodeURIComponent(name)}`, document.baseURI);
  if (replaces) address.searchParams.set("replace", "true");
  const headers = { "Content-Type": "application/zip", Authorization: `Bearer ${token}` };
  const response = await fetch(address, { method: "POST", headers, body }).catch(
    (cause: unknown) => {
      throw new Error(
        msg("The server does not answer. Check that it runs and that you are online."),
        {
          cause,
        },
      );
    },
  );
  const answer = (await response.json().catch(() => ({}))) as Partial<
    Problem & { address: string }
  >;
  if (response.ok) return new URL(answer.address ?? ".", address);
  if (response.status === 404 || response.status === 405)
    throw new Error(msg("This server takes no packs. Download the zip instead."));
  const reason = answer.detail ?? msg(`it answered ${response.status}`);
  throw new Error(msg(`The server did not take the pack: ${reason}.`));
}
