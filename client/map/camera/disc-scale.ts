/** The size of discs under a camera: they grow less than the map when the camera comes nearer. */
export class DiscScale {
  /** Size of discs at ratio 1, as a share of full size */
  size = 1;

  /** Returns px at full size ÷ px on screen of a disc, at a camera's ratio. */
  readonly ratioAt = (ratio: number): number => Math.sqrt(ratio) / this.size;
}
