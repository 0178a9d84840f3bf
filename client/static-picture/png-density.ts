const SIGNATURE_AND_HEADER = 33;
const CHUNK = 21;
const PHYS = [0x70, 0x48, 0x59, 0x73] as const;
const METRE = 1;
const INCH_M = 0.0254;

/**
 * Returns a PNG that notes how densely it is to be printed (its pHYs chunk), whatever it noted
 * before.
 * @param dpi px an inch
 */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  const parts = [png.subarray(0, SIGNATURE_AND_HEADER), physChunk(dpi)];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE_AND_HEADER; at < png.length;) {
    const end = at + 12 + view.getUint32(at);
    if (!PHYS.every((letter, i) => png[at + 4 + i] === letter)) parts.push(png.subarray(at, end));
    at = end;
  }
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function physChunk(dpi: number): Uint8Array {
  const chunk = new Uint8Array(CHUNK);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / INCH_M);
  view.setUint32(0, 9);
  chunk.set(PHYS, 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = METRE;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/** Returns the checksum of PNG, of few bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
