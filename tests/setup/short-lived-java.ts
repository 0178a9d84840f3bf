/**
 * JVM options for a process that ends within minutes, for which full compilation does not pay off.
 */
export const SHORT_LIVED = ["-XX:TieredStopAtLevel=1"] as const;
