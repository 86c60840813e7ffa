import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../helpers/example.ts";

const runTool = promisify(execFile);
const sources = join(root, "test/clients");
const cache = join(root, "node_modules/.cache/clients");

/** Where a client finds the emulator. */
export interface ClientNetwork {
  /** The port of an HTTP proxy on loopback that leads to the emulator. */
  proxyPort: number;
  /** The certificate to trust, as a PEM file. */
  caFile: string;
}

/** A command that signs in: it prints the authorize URL, reads the callback's URL, and prints the user as JSON. */
export interface ClientCommand {
  program: string;
  /** Arguments before key, secret and callback. */
  line: readonly string[];
  environment: Readonly<Record<string, string>>;
}

/** A client library of another language. */
export interface Client {
  name: string;
  /**
   * Installs the client.
   * @throws Error if the language or the package registry is not available
   */
  install(): Promise<void>;
  command(network: ClientNetwork): Promise<ClientCommand>;
}

const python = join(cache, "python/bin/python");
const jars = join(cache, "java");

export const clients: readonly Client[] = [
  {
    name: "social-auth-core (Python)",
    async install() {
      await runTool("python3", ["-m", "venv", join(cache, "python")]);
      await runTool(python, ["-m", "pip", "install", "--quiet", "social-auth-core==7.0.0"]);
    },
    command: async ({ proxyPort, caFile }) => ({
      program: python,
      line: [join(sources, "social-auth.py")],
      environment: { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`, REQUESTS_CA_BUNDLE: caFile },
    }),
  },
  {
    name: "JustAuth (Java)",
    async install() {
      await mkdir(jars, { recursive: true });
      const pom = join(sources, "pom.xml");
      await runTool("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${jars}`]);
    },
    async command({ proxyPort, caFile }) {
      const trustStore = join(cache, "trust.p12");
      await rm(trustStore, { force: true });
      const store = ["-keystore", trustStore, "-storepass", "changeit", "-storetype", "PKCS12"];
      await runTool("keytool", ["-importcert", "-noprompt", "-alias", "emulator", "-file", caFile, ...store]);
      const properties = {
        "file.encoding": "UTF-8",
        "javax.net.ssl.trustStore": trustStore,
        "javax.net.ssl.trustStorePassword": "changeit",
        "https.proxyHost": "127.0.0.1",
        "https.proxyPort": proxyPort,
      };
      const options = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
      return { program: "java", line: [...options, "-cp", `${jars}/*`, join(sources, "JustAuth.java")], environment: {} };
    },
  },
];
