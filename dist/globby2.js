export { t as globby } from "./globby.js";
