export { t as demoSecrets, n as demoWorld } from "./world3.js";
