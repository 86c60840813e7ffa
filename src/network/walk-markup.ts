import { Tokenizer } from "htmlparser2";

/** Callbacks for markup, in document order; those that are left out are ignored. */
interface MarkupHandlers {
  /** An opening tag; of duplicate attributes the first counts. */
  onTag(name: string, attributes: ReadonlyMap<string, string>): void;
  /** The text of a style element, or a part of it. */
  onStyle?(text: string): void;
  onComment?(from: number, to: number): void;
  onEndTag?(name: string): void;
}

/** Walks over markup in linear time. htmlparser2's parser does not: it searches and shifts a list of open elements. */
export function walkMarkup(text: string, { onTag, onStyle, onComment, onEndTag }: MarkupHandlers): void {
  let name = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  /** The element whose content follows XML rules, with self-closing tags and CDATA. */
  let foreign = "";
  const comment = (from: number, end: number) => onComment?.(text.lastIndexOf("<", from - 1), end + 1);
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(from, to) {
        name = text.slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = text.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata(from, to) {
        value += text.slice(from, to);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend() {
        if (name === "svg" || name === "math") foreign = name;
        onTag(name, attributes);
      },
      onselfclosingtag: () => onTag(name, attributes),
      onclosetag(from, to) {
        const ended = text.slice(from, to).toLowerCase();
        if (ended === foreign) foreign = "";
        name = "";
        onEndTag?.(ended);
      },
      ontext(from, to) {
        if (name === "style") onStyle?.(text.slice(from, to));
      },
      ontextentity() {},
      oncomment: comment,
      oncdata: (from, end) => foreign === "" && comment(from, end),
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => foreign !== "",
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}
