declare module "graphology-layout-forceatlas2/iterate.js" {
  /** Moves nodes by one step; both arrays as the package's `helpers.graphToByteArrays` makes them. */
  export default function iterate(
    settings: Readonly<Record<string, boolean | number>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}

declare module "graphology-layout-forceatlas2/defaults.js" {
  const defaults: Readonly<Record<string, boolean | number>>;
  export default defaults;
}
