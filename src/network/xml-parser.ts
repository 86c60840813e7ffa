let isWellFormed: typeof import("./xml.ts").isWellFormed | undefined;

/** Loads the XML parser, which takes longer to start than the check of a page, and which hardly any page needs. */
export async function loadXmlParser(): Promise<void> {
  const loaded = await import("./xml.ts");
  isWellFormed = loaded.isWellFormed;
}

/**
 * Whether XML is well-formed.
 * @param isComplete whether the text is the whole document, not only its beginning
 * @throws Error before the parser is loaded
 */
export function isWellFormedXml(text: string, isComplete: boolean): boolean {
  if (!isWellFormed) throw new Error("The XML parser is not loaded.");
  return isWellFormed(text, isComplete);
}
