/** A calendar day: days since 1970-01-01 in the proleptic ISO calendar. */
export class CypherDate {
  readonly kind = "Date";
  constructor(readonly epochDay: number) {}
}
