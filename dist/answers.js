export { t as answerNames } from "./answers2.js";
