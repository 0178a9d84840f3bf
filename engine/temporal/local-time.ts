/** A time of day without an offset: nanoseconds since midnight. */
export class LocalTime {
  readonly kind = "LocalTime";
  constructor(readonly nanos: number) {}
}
