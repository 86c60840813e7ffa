import { SaxesParser } from "saxes";

/** A document type that may define entities: of XHTML by its public identifier, or its own. */
const definesEntities = /PUBLIC|\[/;

/** Defines each name. */
const anyEntity: Record<string, string> = new Proxy({}, { get: () => " " });

/**
 * Whether XML is well-formed, namespaces included; for other XML browsers show an error. Source: XML 1.0, 2.1; Namespaces in XML 1.0, 7.
 * @param isComplete whether the text is the whole document, not only its beginning
 */
export function isWellFormed(text: string, isComplete: boolean): boolean {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("doctype", (type) => {
    if (definesEntities.test(type)) parser.ENTITIES = anyEntity;
  });
  try {
    // Without a handler, the parser throws its errors.
    parser.write(text);
    if (isComplete) parser.close();
    return true;
  } catch {
    return false;
  }
}
