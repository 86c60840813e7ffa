/** Mistakes that check reports and the schema accepts, by a passage of the case, with the reason. */
export const beyondSchema: Readonly<Record<string, string>> = {
  'note: «"   "»': "minLength accepts whitespace, and a pattern would report one mistake twice",
  "note: «' 艾克米'»": "a note may contain spaces, and a pattern against surrounding ones would report one mistake twice",
  'labels: [购物, «"会员 "»]': "as for the note: a label may contain spaces",
  'markers: [«" /auth/weibo"»]': "as for the note: a marker may contain spaces",
  'markers: [«"/auth\\u200B/weibo"»]': "a warning: a schema has no warnings",
  "operatingAccount: «ac\u200Bme»": "a warning: a schema has no warnings",
  'note: «"艾克米\\u202E登录"»': "a warning: a schema has no warnings",
  'name: «"Acme\\u200CMember"»': "a warning: a schema only rejects",
  'icon16: «"brand/icon-16\\u200D.png"»': "a warning: a schema only rejects",
  'name: «"Acme\\u061CMember"»': "a warning: a schema only rejects",
  'name: «"Acme\\u3164Member"»': "a warning: a schema only rejects",
  'name: «"Acme\\uFE0FMember"»': "a warning: a schema only rejects",
  'note: «"Acme\\u200E会员"»': "a warning: a schema only rejects",
  'note: «"Mit\\u00ADglied"»': "a warning: a schema only rejects",
  "labels: [«会\u200B员»]": "a warning: a schema only rejects",
  "website: «https://your-domain.com/»": "as for a name: the host has a valid form",
  "website: «https://www.yourcompany.com/»": "as for a name: the host has a valid form",
  "website: «https://YourSite.example/»": "as for a name: the host has a valid form",
  "website: «https://www.xxx.com/»": "as for a name: the host has a valid form",
  "website: «https://你的域名.com/»": "as for a name: the host has a valid form",
  "authorization: «https://your-realm.rpxnow.com/sinaweibo/callback»": "as for a name: the host has a valid form",
  "allowDomains: [«shop.your-domain.com»]": "as for a name: the host has a valid form",
  'website: «"https://www.acme.example/%APP_PATH%/"»': "a percent sign is a valid part of a path",
};

/** Placeholders in fields without a pattern that excludes them: a pattern against each would hide what a field's own pattern says. */
const placeholder = /\b(?:name: «[^\s»]*»|(?:note|operatingAccount|icon16): «[^»]*»|(?:apiKey|appSecret): «\w+»)/;

/** Mistakes in fields whose pattern allows the text: a schema does not see quotes and lines, and a quoted text may be meant. */
const asWritten: Readonly<Record<string, RegExp>> = {
  "placeholder-value": placeholder,
  "stray-punctuation": /\bname: «\S+»|\b(?:note|operatingAccount): «|- «购物 ＃|icon16: «/,
  "entry-indentation": /«-» 会员/,
  "undecoded-text": /«/,
  // A warning: a schema only rejects.
  "curly-quotes": /«/,
};

/** Whether a case, with its markers, makes a mistake that no schema can express. */
export const isBeyondSchema = (rule: string, text: string): boolean => isListed(text) || asWritten[rule]?.test(text) === true;

/** Whether it is one of the listed mistakes. */
export const isListed = (text: string): boolean => Object.keys(beyondSchema).some((passage) => text.includes(passage));
