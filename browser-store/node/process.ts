/** A browser's worker is no process: nothing can be asked for or ended by its id. */
export default {
  pid: 0,
  kill(): never {
    throw new Error("there are no processes in a browser");
  },
};
