/** A time of day with an offset: nanoseconds since local midnight, seconds east of UTC. */
export class ZonedTime {
  readonly kind = "ZonedTime";
  constructor(
    readonly nanos: number,
    readonly offset: number,
  ) {}
}
