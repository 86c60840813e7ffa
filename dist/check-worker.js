import { Rt as useTargets, at as SecretStore, v as targetDescriptions } from "./messages.js";
import { p as ImageReader } from "./files.js";
import { c as runTasks } from "./run.js";
import { parentPort, workerData } from "node:worker_threads";
// src/check/worker.ts
useTargets(targetDescriptions);
const { kind, root, severities, environment } = workerData;
const secrets = new SecretStore(environment);
const images = new ImageReader();
parentPort?.on("message", async ({ first, tasks }) => {
	const results = await runTasks(kind, tasks, {
		root,
		severities,
		secrets: secrets.lookup,
		images
	}, { packed: true });
	parentPort?.postMessage({
		first,
		results,
		secretNames: [...secrets.known.keys()]
	});
});
export {};
