/** The values that `init` takes as options or asks for, in the order of its questions. */
export const answerNames = ["name", "website", "realm", "account"] as const;

export type AnswerName = (typeof answerNames)[number];

/** An answer to each question; an empty text leaves the value to be filled in later. */
export type Answers = Readonly<Record<AnswerName, string>>;
