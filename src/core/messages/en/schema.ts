import type { RuleWording } from "../shapes.ts";

/** Rules that the schema carries. */
export const schema = {
  "missing-key": {
    title: "A key is missing",
    message: {
      plain: 'The key "{key}" is missing here.',
      labelled: 'The key "{key}" is missing here; Weibo\'s form asks for it as {field}.',
      realmOrDomain: 'Neither "realm" nor "domain" stands here, so it is not known which Janrain application is meant.',
    },
    fix: "Add the key; the schema shows an example of its value.",
  },
  "unknown-key": {
    title: "A key is not known",
    message: {
      misplaced: 'The key "{key}" does not belong here, but under {section}.',
      near: 'The key "{key}" is not known here; did you mean "{suggestion}"?',
      plain: 'The key "{key}" is not known here; known are {known}.',
    },
    fix: "Correct the key, or remove it: nothing reads it.",
  },
  "wrong-type": {
    title: "A value has the wrong type",
    message: {
      stringScalar: "{field} is text, but YAML reads {value} as something else.",
      booleanText: "{field} is true or false; {value} is text to YAML 1.2.",
      booleanScalar: "{field} is true or false, not {value}.",
      integerScalar: "{field} is a whole number, not {value}.",
      arrayScalar: "{field} is a list, but a single value stands here.",
      objectScalar: "{field} is a mapping of keys, but a single value stands here.",
      string: "{field} is text, but a list or a mapping stands here.",
      boolean: "{field} is true or false, but a list or a mapping stands here.",
      integer: "{field} is a whole number, but a list or a mapping stands here.",
      array: "{field} is a list, but a mapping stands here.",
      object: "{field} is a mapping of keys, but a list stands here.",
    },
    fix: "Write the value in the form that the schema shows; text that looks like something else needs quotes.",
  },
  "unquoted-number": {
    title: "Digits without quotes where text belongs",
    message: {
      plain: "{field} is text, but {digits} without quotes is a number to YAML.",
      secret: "The name of a secret belongs here, but digits stand here; they look like the value itself.",
      changed: "{field} is text, but {digits} without quotes is a number to YAML, and becomes {value}.",
    },
    fix: "Put text of digits in quotes; where the name of a secret belongs, write the name.",
  },
  "empty-value": {
    title: "A value is empty",
    message: "{field} has no value, and Weibo and Janrain accept no empty one.",
    fix: "Fill in the value.",
  },
  "surrounding-space": {
    title: "A value has blanks around it",
    message: "{field} starts or ends with a blank, which counts wherever it is compared, as Weibo compares callbacks.",
    fix: "Remove the blank; of a text behind | or >, write |- or >- to drop its last line break.",
  },
  "invisible-character": {
    title: "A value holds an invisible character",
    message: "{field} holds the character {character}, which nobody sees, but which counts wherever the value is compared.",
    fix: "Type the value anew, or delete the character in an editor that shows it.",
  },
  "format-version": {
    title: "The format version is not supported",
    message: {
      plain: "Format version {value} is not known to this program.",
      near: "Format version {value} is not known to this program.",
    },
    fix: "Write `version: 1`, or update the program.",
  },
  "name-spaces": {
    title: "The application name contains a space",
    message: 'The application name ({field}) "{value}" contains a space, which Weibo\'s form does not accept.',
    fix: "Write the name without spaces, as in AcmeMember.",
  },
  "app-type": {
    title: "The application is not a web application",
    message: {
      plain:
        'The application type ({field}) "{value}" is not {allowed}: sign-in through Janrain needs a web application, and Weibo does not let the type be changed later.',
      near: 'The application type ({field}) "{value}" is not known; did you mean "{suggestion}"?',
    },
    fix: "Write `type: web`.",
  },
  "website-url": {
    title: "The website is not an absolute URL",
    message:
      'The application website ({field}) "{value}" is not a URL that starts with http:// or https:// and a host, without spaces or user name.',
    fix: "Write the whole address, as in https://www.acme.example/.",
  },
  "page-url": {
    title: "A page is not an absolute URL",
    message: 'The page "{value}" is not a URL that starts with http:// or https:// and a host, without spaces or user name.',
    fix: "Write the whole address, as in https://www.acme.example/login.",
  },
  "site-host": {
    title: "A host of the site section is not a host name",
    message: '"{value}" is not a host name.',
    fix: "Write the bare host, as in fonts.gstatic.com.",
  },
  "site-entries": {
    title: "A list of the site section is too long",
    message: "There are {count} entries ({field}), and this tool takes at most {limit}.",
    fix: "Keep those that matter.",
  },
  "note-length": {
    title: "The note is too long",
    message: "The application note ({field}) has {count} characters, and Weibo's form takes at most {limit}.",
    fix: "Shorten it; each letter, Chinese character and punctuation mark counts as one.",
  },
  "description-length": {
    title: "The description is too short",
    message: "The application description ({field}) has {count} words, and Weibo asks for at least 20.",
    fix: "Say more about what users do on the site; each Chinese character counts as a word.",
  },
  "labels-count": {
    title: "The number of labels is wrong",
    message: {
      few: "There is no label ({field}), and the first one decides the application's main class.",
      many: "There are {count} labels ({field}), and Weibo takes at most {limit}.",
    },
    fix: "Name one to three labels, the most important first.",
  },
  "labels-duplicate": {
    title: "A label stands twice",
    message: "This label ({field}) already stands in the list, and uses up one of three places.",
    fix: "Remove it, or choose another.",
  },
  "screenshots-count": {
    title: "The number of screenshots is wrong",
    message: {
      few: "Screenshots named: {count}; Weibo's form asks for exactly {limit}.",
      many: "Screenshots named: {count}; Weibo's form asks for exactly {limit}.",
    },
    fix: "Name three pictures of 450×300 pixels.",
  },
  "callback-url": {
    title: "A callback is not an absolute https URL",
    message:
      'The callback ({field}) "{value}" is not an absolute https URL without spaces or user name, and Weibo compares it character by character.',
    fix: "Copy the callback URL from the Janrain dashboard, as in https://acme.rpxnow.com/sinaweibo/callback.",
  },
  "secret-name": {
    title: "A secret's name is not legal",
    message:
      "What stands here cannot be the name of a secret: letters, digits and underscores are allowed, not a digit or GITHUB_ in front.",
    fix: "Write the name under which the secret is stored, as in WEIBO_APP_KEY, never its value.",
  },
  "realm-name": {
    title: "The realm is not a host label",
    message: 'The realm "{value}" cannot be the first part of a rpxnow.com host name.',
    fix: "Write only what stands before .rpxnow.com in the dashboard, as in acme; a host of your own belongs under domain.",
  },
  "janrain-domain": {
    title: "The Janrain domain is not a host name",
    message: 'The domain "{value}" is not a full host name.',
    fix: "Write the bare host, without https:// and path, as in social.acme.example.",
  },
  "allow-domain": {
    title: "An allow-list entry is not a domain",
    message: '"{value}" is neither a host name nor a *. pattern, which is what Janrain\'s allow-list holds.',
    fix: "Write the bare host, as in www.acme.example or *.acme.example.",
  },
  "allow-domain-duplicate": {
    title: "An allow-list entry stands twice",
    message: "This domain already stands in the list.",
    fix: "Remove it.",
  },
  "certificate-type": {
    title: "The certificate type is not known",
    message: {
      plain: 'The certificate type ({field}) "{value}" is none of {allowed}.',
      near: 'The certificate type ({field}) "{value}" is not known; did you mean "{suggestion}"?',
    },
    fix: "Write passport or id-card.",
  },
  "review-status": {
    title: "The review status is not known",
    message: {
      plain: 'The review status "{value}" is none of {allowed}.',
      near: 'The review status "{value}" is not known; did you mean "{suggestion}"?',
    },
    fix: "Write what Weibo's last message says: development, in-review, approved or rejected.",
  },
  "test-users": {
    title: "The number of test users is out of range",
    message: "Test users ({field}) can be 0 to 15: Weibo allows no more than 15 before approval, and does not let them be replaced.",
    fix: "Correct the number.",
  },
} as const satisfies Record<string, RuleWording>;
