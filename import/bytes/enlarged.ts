/**
 * Returns an array of the same kind with the same numbers and twice the room, so that what is added
 * one by one is copied a few times in all.
 *
 * @param more places that are needed beyond that
 */
export function enlarged(array: Uint8Array, more?: number): Uint8Array<ArrayBuffer>;
export function enlarged(array: Int32Array, more?: number): Int32Array<ArrayBuffer>;
export function enlarged(array: Uint8Array | Int32Array, more = 0): Uint8Array | Int32Array {
  const length = array.length * 2 + more;
  const larger = array instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length);
  larger.set(array);
  return larger;
}
