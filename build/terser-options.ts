/** For scripts that every reader of every article loads: their hundredths count. */
export const TERSER_OPTIONS = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true },
} as const;
