/** A day and a time of day without an offset. */
export class LocalDateTime {
  readonly kind = "LocalDateTime";
  constructor(
    readonly epochDay: number,
    readonly nanos: number,
  ) {}
}
