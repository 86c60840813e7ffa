import { at as SecretStore, v as targetDescriptions, zt as useTargets } from "./messages.js";
import { p as ImageReader } from "./files.js";
import { s as runTasks } from "./run.js";
import { parentPort, workerData } from "node:worker_threads";
// src/check/worker.ts
useTargets(targetDescriptions);
const { kind, root, severities, environment } = workerData;
const secrets = new SecretStore(environment);
const checkouts = /* @__PURE__ */ new Map();
const images = new ImageReader(checkouts);
parentPort?.on("message", async ({ first, tasks }) => {
	const results = await runTasks(kind, tasks, {
		root,
		severities,
		secrets: secrets.lookup,
		checkouts,
		images
	}, { packed: true });
	parentPort?.postMessage({
		first,
		results,
		secretNames: [...secrets.known.keys()]
	});
});
export {};
