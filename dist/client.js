export { t as githubClient } from "./client2.js";
