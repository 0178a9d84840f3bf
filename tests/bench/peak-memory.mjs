// Prints the peak of the resident memory in KiB when the process ends.
process.once("exit", () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`);
});
