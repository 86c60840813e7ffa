import { useTargets } from "../../src/core/targets/registry.ts";
import { targetDescriptions } from "../../src/targets/index.ts";

useTargets(targetDescriptions);
