import type { RuleWording } from "../shapes.ts";

/** Rules about the file as such: can it be read, is it YAML. */
export const reading = {
  "file-size": {
    title: "The file is too large",
    message: "The file has more than {limit} bytes; no declaration needs that, so it is not looked at.",
    fix: "Keep one application a file, and leave out what the declaration does not need.",
  },
  "file-encoding": {
    title: "The file is not UTF-8",
    message: "Byte {byte} at offset {offset} is not UTF-8 text, so the file cannot be read.",
    fix: "Save the file as UTF-8 (in most editors: Save with encoding).",
  },
  "file-empty": {
    title: "The file is empty",
    message: "The file declares nothing: it holds only blanks or comments.",
    fix: "Start from examples/acme/weibo-provider.yaml.",
  },
  "too-many-findings": {
    title: "There are too many findings",
    message: "There are {count} findings in this file; the first {limit} are reported.",
    fix: "Mend those, and run again.",
  },
  "yaml-depth": {
    title: "The YAML nests too deep",
    message: "The YAML nests more than {limit} levels deep from here; a declaration has three.",
    fix: "Remove the nested part.",
  },
  "yaml-syntax": {
    title: "The file is not valid YAML",
    message: {
      quote: "This quote is never closed, so the rest of the file counts as text.",
      indent:
        "This line does not line up with the others of its mapping ({detail}); a missing space behind a colon above has the same effect.",
      colon: "A value with a colon and a space behind it reads as another key here ({detail}).",
      tab: "A tab stands where YAML wants spaces.",
      other: "This is not valid YAML: {detail}.",
    },
    fix: "Check the indentation, the space behind each colon, and the quotes, here and on the line above.",
  },
  "yaml-documents": {
    title: "There is a second YAML document",
    message: "A second YAML document starts here; it would be ignored, since a file declares one application.",
    fix: "Put each application into a file of its own.",
  },
  "yaml-tag": {
    title: "A YAML tag is not supported",
    message: 'The tag "{tag}" asks for a type that a declaration does not have.',
    fix: "Remove the tag; put text in quotes where it must stay text.",
  },
  "yaml-alias": {
    title: "A YAML alias is used",
    message: 'The alias "{alias}" is not followed: a few aliases can stand for gigabytes.',
    fix: "Write the value out.",
  },
  "yaml-key": {
    title: "A key is not plain text",
    message: "A key is plain text, but here it is empty, a list or a mapping.",
    fix: "Use a plain word as the key.",
  },
  "yaml-duplicate-key": {
    title: "A key stands twice",
    message: 'The key "{key}" already stands in this mapping, and only one of the two would count.',
    fix: "Remove one of them.",
  },
} as const satisfies Record<string, RuleWording>;
