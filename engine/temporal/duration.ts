/** Months, days, seconds and nanoseconds (0 to 999,999,999), which do not convert into each other. */
export class Duration {
  readonly kind = "Duration";
  constructor(
    readonly months: bigint,
    readonly days: bigint,
    readonly seconds: bigint,
    readonly nanos: number,
  ) {}
}
