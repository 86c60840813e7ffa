/** The values that `init` takes as options or asks for, in the order of its questions; those of the identity services follow. */
export const answerNames = ["name", "website", "account"] as const;

export type AnswerName = (typeof answerNames)[number];

/** Answers by the option's name; an empty text leaves the value to be filled in later. */
export type Answers = Readonly<Record<string, string>>;

/** An answer as the declaration has it, or what is wrong with it, as the key of a message. An empty answer is filled in later. */
export type NormalizedAnswer<Problem extends string = string> = { value: string } | { problem: Problem };
