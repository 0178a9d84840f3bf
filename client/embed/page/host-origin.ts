/**
 * Returns the origin of the page around this one, as the browser vouches for it; `*` if there is
 * none: the messages are no secret, and answers have to come from that window anyway.
 */
export function hostOrigin(
  { ancestorOrigins }: { ancestorOrigins?: ArrayLike<string> },
  referrer: string,
): string {
  const around = ancestorOrigins?.[0] ?? (URL.canParse(referrer) ? new URL(referrer).origin : "*");
  // A page without an origin, such as a sandboxed one, cannot be named.
  return around === "null" ? "*" : around;
}
