/** Fields that hold text for people, in any language; others hold URLs, paths, hosts, names of secrets and choices. */
const textFields = /^\/app\/(?:name|note|description|operatingAccount|labels\/\d+)$/;

/** Text fields that may have several lines, so that a line break at their end is no mistake. */
const multilineFields = /^\/app\/(?:note|description)$/;

/** Whether the field at a pointer holds text for people. */
export const isText = (pointer: string): boolean => textFields.test(pointer);

/** Whether the field at a pointer holds text of several lines. */
export const isMultilineText = (pointer: string): boolean => multilineFields.test(pointer);

/** Whether the field at a pointer holds a text of paragraphs, without a limit of its length. */
export const isLongText = (pointer: string): boolean => pointer === "/app/description";
