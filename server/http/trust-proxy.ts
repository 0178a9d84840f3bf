import proxyAddr from "proxy-addr";

/** Express's forms of `trust proxy`: all or none, the number of proxies, or their addresses. */
export type TrustProxy = boolean | number | string[];

export const TRUST_PROXY_FORM =
  "true, false, the number of proxies in front, or their addresses and subnets, separated by commas: loopback, linklocal, uniquelocal, 10.0.0.0/8, 2001:db8::1";

/** Parses the setting. Returns null if it has none of these forms. */
export function parseTrustProxy(text: string): TrustProxy | null {
  const word = text.trim().toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const proxies = word.split(/[\s,]+/).filter(Boolean);
  try {
    proxyAddr.compile(proxies);
  } catch {
    return null;
  }
  return proxies.length > 0 ? proxies : null;
}
