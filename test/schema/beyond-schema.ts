/** Mistakes that check reports and the schema accepts, by a passage of the case, with the reason. */
export const beyondSchema: Readonly<Record<string, string>> = {
  'note: «"   "»': "minLength accepts whitespace, and a pattern would report one mistake twice",
  "note: «' 艾克米'»": "a note may contain spaces, and a pattern against surrounding ones would report one mistake twice",
  'labels: [购物, «"会员 "»]': "as for the note: a label may contain spaces",
  'markers: [«" /auth/weibo"»]': "as for the note: a marker may contain spaces",
  'markers: [«"/auth\\u200B/weibo"»]': "a warning: a schema has no warnings",
  "operatingAccount: «ac\u200Bme»": "a warning: a schema has no warnings",
  'note: «"艾克米\\u202E登录"»': "a warning: a schema has no warnings",
  "name: «${APP_NAME}»": "a placeholder: a pattern against each would hide what the field's own pattern says",
  "note: «<%= note %>»": "as in the name: a placeholder",
  'name: «"%APP_NAME%"»': "as in the name: a placeholder",
  "name: «__APP_NAME__»": "as in the name: a placeholder",
  "name: «TODO»": "as in the name: a placeholder",
  "note: «待填写»": "as in the name: a placeholder",
  "operatingAccount: «<account>»": "as in the name: a placeholder",
  "name: «“AcmeMember”»": "a warning: a schema only rejects",
  "note: «‘会员登录’»": "a warning: a schema only rejects",
  "name: «”AcmeMember”»": "a warning: a schema only rejects",
  'name: «“AcmeMember"»': "a warning: a schema only rejects",
  "note: «『会员登录』»": "a warning: a schema only rejects",
  "note: «„会员登录“»": "a warning: a schema only rejects",
  "operatingAccount: «「acme」»": "a warning: a schema only rejects",
  "labels: [购物, «“会员”»]": "a warning: a schema only rejects",
  'name: «"Acme\\u200CMember"»': "a warning: a schema only rejects",
  'icon16: «"brand/icon-16\\u200D.png"»': "a warning: a schema only rejects",
  'note: «"Acme\\u200E会员"»': "a warning: a schema only rejects",
  'note: «"Mit\\u00ADglied"»': "a warning: a schema only rejects",
  "labels: [«会\u200B员»]": "a warning: a schema only rejects",
};

/** Whether a case, with its markers, makes one of these mistakes. */
export const isBeyondSchema = (text: string): boolean => Object.keys(beyondSchema).some((passage) => text.includes(passage));
