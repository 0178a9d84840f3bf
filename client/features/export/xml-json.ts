/** JSON in which every character is one that XML can hold. */
export const xmlJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
