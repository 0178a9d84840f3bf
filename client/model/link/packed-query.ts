import { msg } from "../../../domain/message.ts";
import { faultIn, type Fault } from "../parameter/fault.ts";
import { VERSION } from "./read-view.ts";
import { queryText } from "./write-view.ts";

/** Queries longer than this are packed, characters. */
const LONG = 1500;
/** Most bytes of a link that are unpacked. */
const MOST = 1 << 18;
const FORM = "deflate-raw";

/** Returns a query in the form of links: as it is, or packed into one parameter if it is long. */
export async function packQuery(params: URLSearchParams): Promise<URLSearchParams> {
  const text = queryText(params);
  if (text.length <= LONG) return params;
  const bytes = new Blob([text]).stream().pipeThrough(new CompressionStream(FORM));
  const packed = new Uint8Array(await new Response(bytes).arrayBuffer());
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  const base64url = btoa(letters).replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
  return new URLSearchParams({ v: `${VERSION}.${base64url}` });
}

/**
 * Returns the query that `packQuery` packed, or the query itself; never fails, whatever it is
 * given.
 */
export async function unpackQuery(
  params: URLSearchParams,
): Promise<{ params: URLSearchParams; faults: Fault[] }> {
  const found = params.get("v") ?? "";
  const [, version, packed] = /^(\d{1,6})\.(.*)$/s.exec(found) ?? [];
  if (version === undefined || packed === undefined) return { params, faults: [] };
  const rest = new URLSearchParams(params);
  rest.delete("v");
  const wrong = (expected: string, sentence: string) => ({
    params: rest,
    faults: [faultIn("v", found, expected, sentence)],
  });
  if (version !== VERSION)
    return wrong(
      msg(`version ${VERSION}`),
      msg(`This link is of version ${version}; version ${VERSION} is read here.`),
    );
  try {
    const all = new URLSearchParams(await unpacked(packed));
    for (const [name, text] of rest) all.set(name, text);
    return { params: all, faults: [] };
  } catch {
    return wrong(
      msg("a packed view"),
      msg("This link is damaged: what is packed in it cannot be read."),
    );
  }
}

async function unpacked(base64url: string): Promise<string> {
  const letters = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const parts = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORM)).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (;;) {
    const { done, value } = await parts.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= MOST) continue;
    void parts.cancel();
    throw new Error(msg("A packed view unpacks to more than a view can hold."));
  }
}
