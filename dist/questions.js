export { t as answerNames, n as askFor } from "./questions2.js";
