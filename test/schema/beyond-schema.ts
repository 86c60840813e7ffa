/** Mistakes that check reports and the schema accepts, by a passage of the case, with the reason. */
export const beyondSchema: Readonly<Record<string, string>> = {
  'note: «"   "»': "minLength accepts whitespace, and a pattern would report one mistake twice",
  "note: «' 艾克米'»": "a note may contain spaces, and a pattern against surrounding ones would report one mistake twice",
  'labels: [购物, «"会员 "»]': "as for the note: a label may contain spaces",
  'markers: [«" /auth/weibo"»]': "as for the note: a marker may contain spaces",
  'markers: [«"/auth\\u200B/weibo"»]': "a warning: a schema has no warnings",
  "operatingAccount: «ac\u200Bme»": "a warning: a schema has no warnings",
  'note: «"艾克米\\u202E登录"»': "a warning: a schema has no warnings",
};

/** Whether a case, with its markers, makes one of these mistakes. */
export const isBeyondSchema = (text: string): boolean => Object.keys(beyondSchema).some((passage) => text.includes(passage));
