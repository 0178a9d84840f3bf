/** How large discs are under a camera: smaller than the map's scale would have them, the nearer. */
export class DiscScale {
  /** Size of discs at ratio 1, as a share of full size */
  size = 1;

  /** How much smaller discs get, px at full size ÷ px on screen, at a camera's ratio. */
  readonly ratioAt = (ratio: number): number => Math.sqrt(ratio) / this.size;
}
