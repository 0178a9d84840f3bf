/** A browser's worker has no host name of its own. */
export const hostname = (): string => "browser";
