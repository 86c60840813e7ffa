import { Tokenizer } from "htmlparser2";

/** Callbacks for markup, in document order; those that are left out are ignored. Positions are of the whole construct. */
interface MarkupHandlers {
  /** An opening tag; of duplicate attributes the first counts. */
  onTag(name: string, attributes: ReadonlyMap<string, string>, from: number, to: number): void;
  /** The text between two tags or comments, decoded; of a script or style element as it is. */
  onText?(text: string, parent: string, from: number, to: number): void;
  onComment?(from: number, to: number): void;
  onEndTag?(name: string): void;
}

/** Walks over markup in linear time. htmlparser2's parser does not: it searches and shifts a list of open elements. */
export function walkMarkup(text: string, { onTag, onText, onComment, onEndTag }: MarkupHandlers): void {
  let name = "";
  let tagStart = 0;
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  /** The text since the last tag or comment, in parts. */
  let parts: string[] = [];
  let [textStart, textEnd] = [0, 0];
  /** The element whose content follows XML rules, with self-closing tags and CDATA. */
  let foreign = "";
  const addText = (part: string, from: number, to: number) => {
    if (parts.length === 0) textStart = from;
    parts.push(part);
    textEnd = to;
  };
  const flushText = () => {
    if (parts.length > 0) onText?.(parts.join(""), name, textStart, textEnd);
    parts = [];
  };
  const comment = (from: number, end: number) => {
    flushText();
    onComment?.(text.lastIndexOf("<", from - 1), end + 1);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(from, to) {
        flushText();
        name = text.slice(from, to).toLowerCase();
        tagStart = from - 1;
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
      onopentagend(end) {
        if (name === "svg" || name === "math") foreign = name;
        onTag(name, attributes, tagStart, end + 1);
      },
      onselfclosingtag: (end) => onTag(name, attributes, tagStart, end + 1),
      onclosetag(from, to) {
        flushText();
        const ended = text.slice(from, to).toLowerCase();
        if (ended === foreign) foreign = "";
        name = "";
        onEndTag?.(ended);
      },
      ontext: (from, to) => onText && addText(text.slice(from, to), from, to),
      ontextentity: (code, end) => onText && addText(String.fromCodePoint(code), end, end),
      oncomment: comment,
      oncdata: (from, end) => foreign === "" && comment(from, end),
      ondeclaration() {},
      onprocessinginstruction() {},
      onend: flushText,
      isInForeignContext: () => foreign !== "",
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}
