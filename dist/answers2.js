import "./rolldown-runtime.js";
// src/core/init/answers.ts
/** What only people know, and `init` takes or asks for, in the order of the questions. */
const answerNames = [
	"name",
	"website",
	"realm",
	"account"
];
export { answerNames as t };
