/** What only people know, and `init` takes or asks for, in the order of the questions. */
export const answerNames = ["name", "website", "realm", "account"] as const;

export type AnswerName = (typeof answerNames)[number];

/** An answer to each question; the empty text stands for what is left to fill in later. */
export type Answers = Readonly<Record<AnswerName, string>>;
