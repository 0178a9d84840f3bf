/** Hands a file to the browser to keep, under a name. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then, however large it is.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Returns a name of a file from a title: letters and digits of any alphabet, joined by hyphens. */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${[...words].slice(0, 60).join("") || "entente"}.${ending}`;
}
