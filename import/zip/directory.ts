/** An entry of a zip, as its directory states it. */
export interface ZipEntry {
  /** Path in the zip, with slashes. */
  name: string;
  /** Bytes in the zip. */
  packed: number;
  /** Bytes when unpacked; a liar may state any number. */
  size: number;
  /** CRC-32 of the unpacked bytes. */
  checksum: number;
  /** True for a symbolic link, whose content is a path. */
  isLink: boolean;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** A comment may follow the end of the directory. */
const LONGEST_END = 65_557;
const UTF8 = new TextDecoder();
/** Set in the flags of an entry whose name is UTF-8. */
const IS_UTF8 = 0x800;
/** Kind of a file in the mode of Unix, and that of a symbolic link. */
const KIND = 0xf000;
const LINK = 0xa000;

/** Lists the entries of a zip without unpacking any; none if it has no directory. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  const end = endOfDirectory(view);
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let i = 0; i < count && at + 46 <= bytes.length; i++) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + length), view.getUint16(at + 8, true)),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      isLink: ((view.getUint32(at + 38, true) >>> 16) & KIND) === LINK,
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function nameOf(bytes: Uint8Array, flags: number): string {
  const text = flags & IS_UTF8 ? UTF8.decode(bytes) : String.fromCharCode(...bytes);
  return text.replaceAll("\\", "/");
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}
