/** A point; `srid` names the coordinate system (4326 is WGS 84 longitude and latitude). */
export class Point {
  readonly kind = "Point";
  constructor(
    readonly srid: number,
    readonly coordinates: readonly number[],
  ) {}
}
