export { t as demoSecrets, n as demoWorld } from "./world2.js";
