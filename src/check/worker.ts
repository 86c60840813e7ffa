import { parentPort, workerData } from "node:worker_threads";
import { SecretStore } from "../core/secrets/secret.ts";
import { useTargets } from "../core/targets/registry.ts";
import { ImageReader } from "../files/read-image.ts";
import type { KnownCheckouts } from "../files/repository.ts";
import { targetDescriptions } from "../targets/index.ts";
import { runTasks } from "./tasks.ts";
import type { WorkerRequest, WorkerResponse, WorkerSettings } from "./threads.ts";

useTargets(targetDescriptions);

const { kind, root, severities, environment } = workerData as WorkerSettings;
const secrets = new SecretStore(environment);
const checkouts: KnownCheckouts = new Map();
const images = new ImageReader(checkouts);

parentPort?.on("message", async ({ first, tasks }: WorkerRequest) => {
  const results = await runTasks(kind, tasks, { root, severities, secrets: secrets.lookup, checkouts, images }, { packed: true });
  parentPort?.postMessage({ first, results, secretNames: [...secrets.known.keys()] } satisfies WorkerResponse);
});
