/** Options of a Java machine that ends within minutes: compiling for the long run does not pay. */
export const SHORT_LIVED = ["-XX:TieredStopAtLevel=1"] as const;
