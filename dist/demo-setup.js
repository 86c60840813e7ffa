export { t as demoSecrets, n as demoSetup } from "./demo-setup2.js";
