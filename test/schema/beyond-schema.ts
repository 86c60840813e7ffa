/** Mistakes of schema rules that the schema lets through: by a passage of the case that makes them, and why no schema says them. */
export const beyondSchema: Readonly<Record<string, string>> = {
  'note: «"   "»': "a blank text is not empty to minLength, and a pattern would make one mistake two findings",
  "note: «' 艾克米'»": "a note may hold blanks, and a pattern against those around it would make one mistake two findings",
  'labels: [购物, «"会员 "»]': "as in the note: a label may hold blanks",
  'markers: [«" /auth/weibo"»]': "as in the note: a marker may hold blanks",
  'markers: [«"/auth\\u200B/weibo"»]': "a warning: a schema only refuses",
  "operatingAccount: «ac\u200Bme»": "a warning: a schema only refuses",
  'note: «"艾克米\\u202E登录"»': "a warning: a schema only refuses",
};

/** Whether a case, given with its marks, makes a mistake that no schema says. */
export const isBeyondSchema = (text: string): boolean => Object.keys(beyondSchema).some((passage) => text.includes(passage));
