import type { ValidDeclaration } from "../declaration/valid-declaration.ts";

/** A string that proves a Weibo login, or the widget that offers one, where a page or its scripts use it. */
export interface LoginMarker {
  /** Compared without regard to case. */
  text: string;
  /** What to search for, if it is not the text itself. */
  pattern?: RegExp;
  /** Whether share widgets of the same vendor have it too. */
  isShared?: true;
  source: string;
}

/** What the login of an identity service looks like in pages and their scripts. */
export interface LoginWidget {
  markers: readonly LoginMarker[];
  /** Words of which each marker and sign has one, in lower case: a test for most strings. */
  words: readonly string[];
  /** Signs of the vendor's share widget, and of its login. */
  share: RegExp;
  login: RegExp;
  /** The setting that lists the providers that the widget shows, and Weibo's name in it. */
  providers?: { setting: string; weibo: string };
  /** The markers that a declaration adds. */
  ownMarkers: (declaration: ValidDeclaration) => readonly (string | undefined)[];
}
