import "./rolldown-runtime.js";
import { t as UsageError } from "./usage-error.js";
import { createInterface } from "node:readline/promises";
// src/init/questions.ts
/** What only people know, and `init` takes or asks for, in the order of the questions. */
const answerNames = [
	"name",
	"website",
	"realm",
	"account"
];
/**
* Asks for the answers that are not given, one line each.
* @param questions the prompts
* @throws UsageError when the input ends before the last answer
*/
async function askFor(given, questions, terminal) {
	const answers = { ...given };
	const dialogue = createInterface(terminal);
	const lines = dialogue[Symbol.asyncIterator]();
	let isOpen = true;
	dialogue.once("close", () => {
		isOpen = false;
	});
	try {
		for (const name of answerNames.filter((name) => given[name] === void 0)) {
			dialogue.setPrompt(questions[name]);
			if (isOpen) dialogue.prompt();
			else terminal.output.write(questions[name]);
			const { done, value } = await lines.next();
			if (done) throw new UsageError("init-stopped");
			answers[name] = value.trim();
		}
		return answers;
	} finally {
		dialogue.close();
	}
}
export { askFor as n, answerNames as t };
