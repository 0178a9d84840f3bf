import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** A TLS port, and a path of it that is forwarded to an address, or to several in turn. */
export interface ProxyServer {
  port: number;
  path: string;
  /** Several are host and port alone. */
  to: string | readonly string[];
  /** True for a port without TLS. */
  isPlain?: boolean;
}

/**
 * Returns the path of nginx; undefined if it or openssl, which creates its certificate, is missing.
 */
export function findNginx(env: NodeJS.ProcessEnv): string | undefined {
  const folders = [...(env["PATH"] ?? "").split(delimiter), "/usr/sbin"];
  const find = (name: string) =>
    folders.map((one) => join(one, name)).find((one) => existsSync(one));
  return find("openssl") === undefined ? undefined : find("nginx");
}

/**
 * Starts nginx with TLS and a self-signed certificate in front of servers. Resolves to the function
 * that stops it.
 *
 * @throws Error with nginx's output if it does not start
 */
export async function startNginx(
  nginx: string,
  proxies: readonly ProxyServer[],
): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "entente-nginx-"));
  mkdirSync(join(folder, "logs"));
  const certificate = join(folder, "certificate.pem");
  const key = join(folder, "key.pem");
  const request = [
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
  ];
  const named = ["-days", "1", "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", certificate];
  execFileSync("openssl", [...request, ...named], { stdio: "ignore" });
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const groups = proxies.map(({ port, to }) =>
    typeof to === "string"
      ? ""
      : `upstream replicas${port} { ${to.map((one) => `server ${one} max_fails=1 fail_timeout=2s;`).join(" ")} }`,
  );
  const servers = proxies.map(
    ({ port, path, to, isPlain }) => `server {
      listen 127.0.0.1:${port}${isPlain ? "" : " ssl"};
      location ${path} {
        proxy_pass ${typeof to === "string" ? to : `http://replicas${port}`};
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;
      }
    }`,
  );
  const configuration = join(folder, "nginx.conf");
  writeFileSync(
    configuration,
    `daemon off; master_process off; pid ${join(folder, "pid")}; error_log stderr notice;
    events {}
    http {
      access_log off; ${places.join(" ")}
      ssl_certificate ${certificate}; ssl_certificate_key ${key};
      ${groups.join("\n")}
      ${servers.join("\n")}
    }`,
  );
  const child = spawn(nginx, ["-p", folder, "-c", configuration], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const written: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    written.push(line);
    // It is listening by then.
    if (/using the "\w+" event method/.test(line)) {
      child.stderr.resume();
      return stop;
    }
  }
  await stop();
  throw new Error(`nginx did not start: ${written.join("\n")}`);
}
