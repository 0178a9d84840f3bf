/** A local day and time of day, the seconds east of UTC then, and the zone if it is a named one. */
export class ZonedDateTime {
  readonly kind = "ZonedDateTime";
  constructor(
    readonly epochDay: number,
    readonly nanos: number,
    readonly offset: number,
    readonly zone: string | null,
  ) {}
}
