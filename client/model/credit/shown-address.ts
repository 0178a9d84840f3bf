/** Returns an address as people read it: without its protocol, and without a slash at its end. */
export function addressText(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** Returns an address that a link may lead to, or "": nothing but http and https is followed. */
export function followable(address: string, base?: string): string {
  if (address === "" || !URL.canParse(address, base)) return "";
  const url = new URL(address, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : "";
}
