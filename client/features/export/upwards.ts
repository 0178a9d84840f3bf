/** Returns a place that counts downwards, as files of graphs have it: upwards, and never as −0. */
export const upwards = (y: number): number => (y === 0 ? 0 : -y);
