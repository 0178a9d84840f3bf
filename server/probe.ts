// Health check of a container: requests a path from the local server and exits with 1 unless the
// response is OK. Usage: `node dist/server/probe.js /readyz`
const [, , path = "/healthz"] = process.argv;
const { PORT: port = "3000" } = process.env;

try {
  const { ok } = await fetch(`http://127.0.0.1:${port}${path}`, {
    signal: AbortSignal.timeout(4000),
  });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
