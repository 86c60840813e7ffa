import { describe, expect, it } from "vitest";
import { schemaRules } from "../../src/core/rules/index.ts";
import { schemaVerdict } from "../../src/core/rules/schema/verdict.ts";
import { diagnosticsOf, sourceIn } from "./diagnostics.ts";

/** What a rule reports about a declaration, which may be incomplete. */
type Row = [rule: string, text: string, diagnostics: string[]];

const app = (...lines: string[]) => `app:\n${lines.map((line) => `  ${line}\n`).join("")}`;
const whole = ["type: web", "website: https://www.acme.example/", "note: x", "description: y", "labels: [z]", "operatingAccount: acme"];

const rows: Row[] = [
  ["unknown-key", app("name: Acme"), []],
  [
    "unknown-key",
    app("nmae: Acme", ...whole),
    [
      'key /app/nmae near {"key":"nmae","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"} -> {"from":7,"to":11,"text":"name"}',
    ],
  ],
  [
    "unknown-key",
    app("NAME: Acme", ...whole),
    [
      'key /app/NAME near {"key":"NAME","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"} -> {"from":7,"to":11,"text":"name"}',
    ],
  ],
  [
    "unknown-key",
    app("应用名称: Acme", ...whole),
    [
      'key /app/应用名称 near {"key":"应用名称","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"name：Acme": x', ...whole),
    [
      'key /app/name：Acme fullWidthColon {"key":"name：Acme","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"name ：Acme": x', ...whole),
    [
      'key /app/name ：Acme fullWidthColon {"key":"name ：Acme","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"nmae：Acme": x', ...whole),
    [
      'key /app/nmae：Acme near {"key":"nmae：Acme","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"x name：Acme": x', ...whole),
    [
      'key /app/x name：Acme near {"key":"x name：Acme","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"note：a": x', "name: Acme", "note: b"),
    [
      'key /app/note：a plain {"key":"note：a","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
    ],
  ],
  [
    "unknown-key",
    app("titel: Acme", ...whole),
    [
      'key /app/titel near {"key":"titel","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app("completelyDifferent: Acme", ...whole),
    [
      'key /app/completelyDifferent near {"key":"completelyDifferent","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app("completelyDifferent: Acme", "entirelyUnrelated: x", ...whole),
    [
      'key /app/completelyDifferent plain {"key":"completelyDifferent","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
      'key /app/entirelyUnrelated plain {"key":"entirelyUnrelated","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
    ],
  ],
  [
    "unknown-key",
    app("completelyDifferent: Acme", ...whole.slice(1)),
    [
      'key /app/completelyDifferent plain {"key":"completelyDifferent","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
    ],
  ],
  [
    "unknown-key",
    app("nmae: Acme", "naem: Acme", ...whole),
    [
      'key /app/nmae near {"key":"nmae","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
      'key /app/naem near {"key":"naem","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app("noet: x", "name: Acme", "note: y"),
    [
      'key /app/noet plain {"key":"noet","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
    ],
  ],
  [
    "unknown-key",
    app("securityDomian: true", "name: Acme", ...whole),
    [
      'key /app/securityDomian near {"key":"securityDomian","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"securityDomain"} -> {"from":7,"to":21,"text":"securityDomain"}',
    ],
  ],
  [
    "unknown-key",
    app("realm: acme", "name: Acme", ...whole),
    [
      'key /app/realm plain {"key":"realm","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
    ],
  ],
  [
    "unknown-key",
    `${app("realm: acme", "name: Acme", ...whole)}janrain:\n  apiKey: KEY\n`,
    [
      'key /app/realm plain {"key":"realm","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
    ],
  ],
  [
    "unknown-key",
    "callbacks: {}\nauthorization: https://a.example/\n",
    ['key /authorization misplaced {"key":"authorization","section":"callbacks"}'],
  ],
  ["unknown-key", "app:\n  version: 2\n", ['key /app/version misplaced {"key":"version","section":"weibo-provider.yaml"}']],
  [
    "unknown-key",
    "images: {icon60: a.png, icon80: b.png}\n",
    ['key /images/icon60 near {"key":"icon60","known":["icon16","icon80","icon120","screenshots"],"suggestion":"icon16"}'],
  ],
  [
    "unknown-key",
    "images: {icon1: a.png}\n",
    ['key /images/icon1 near {"key":"icon1","known":["icon16","icon80","icon120","screenshots"],"suggestion":"icon16"}'],
  ],
  [
    "unknown-key",
    "images: {Icon16: a.png, icon80: b.png}\n",
    ['key /images/Icon16 near {"key":"Icon16","known":["icon16","icon80","icon120","screenshots"],"suggestion":"icon16"}'],
  ],
  [
    "missing-key",
    "version: 2\n",
    [
      'key  labelled {"key":"app","missing":"/app"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
    ],
  ],
  [
    "missing-key",
    app("nmae: Acme", ...whole.slice(1)),
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
      'key /app labelled {"key":"type","missing":"/app/type"}',
    ],
  ],
  [
    "missing-key",
    app("type: web"),
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
      'key /app labelled {"key":"name","missing":"/app/name"}',
      'key /app labelled {"key":"website","missing":"/app/website"}',
      'key /app labelled {"key":"note","missing":"/app/note"}',
      'key /app labelled {"key":"description","missing":"/app/description"}',
      'key /app labelled {"key":"operatingAccount","missing":"/app/operatingAccount"}',
    ],
  ],
  [
    "missing-key",
    "callbacks: {}\nauthorization: https://a.example/\n",
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"app","missing":"/app"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
      'key /callbacks labelled {"key":"deauthorization","missing":"/callbacks/deauthorization"}',
    ],
  ],
  [
    "missing-key",
    "janrain: {}\n",
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"app","missing":"/app"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
      'key /janrain alternatives {"key":"domain","missing":"/janrain/domain","alternative":"realm"}',
      'key /janrain plain {"key":"apiKey","missing":"/janrain/apiKey"}',
    ],
  ],
  [
    "missing-key",
    "janrain: {realm: acme}\n",
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"app","missing":"/app"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
      'key /janrain plain {"key":"apiKey","missing":"/janrain/apiKey"}',
    ],
  ],
  [
    "missing-key",
    "janrain: {relam: acme, apiKey: KEY}\n",
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"app","missing":"/app"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
    ],
  ],
  [
    "missing-key",
    "janrain: {domian: acme, apiKey: KEY}\n",
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"app","missing":"/app"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key  plain {"key":"credentials","missing":"/credentials"}',
    ],
  ],
  [
    "missing-key",
    "review: {}\ncredentials: {}\n",
    [
      'key  plain {"key":"version","missing":"/version"}',
      'key  labelled {"key":"app","missing":"/app"}',
      'key  labelled {"key":"images","missing":"/images"}',
      'key  labelled {"key":"callbacks","missing":"/callbacks"}',
      'key /credentials labelled {"key":"appKey","missing":"/credentials/appKey"}',
      'key /credentials labelled {"key":"appSecret","missing":"/credentials/appSecret"}',
      'key /review plain {"key":"status","missing":"/review/status"}',
    ],
  ],

  ["wrong-type", "app: Acme\n", ['value /app objectScalar {"value":"Acme","types":"object"}']],
  ["wrong-type", "app: name：Acme\n", ['value /app fullWidthColon {"value":"name：Acme","types":"object"}']],
  ["wrong-type", "app: see name：Acme\n", ['value /app objectScalar {"value":"see name：Acme","types":"object"}']],
  ["wrong-type", "app: null\n", ['value /app object {"value":"","types":"object"}']],
  ["wrong-type", "app: [a]\n", ['value /app object {"value":"","types":"object"}']],
  ["wrong-type", "version: [2]\n", ['value /version integer {"value":"","types":"integer"}']],
  ["wrong-type", app("labels: 购物"), ['value /app/labels arrayScalar {"value":"购物","types":"array"}']],
  ["wrong-type", app("labels: 购物, 会员"), ['value /app/labels arrayText {"value":"购物, 会员","types":"array"}']],
  ["wrong-type", app("labels: a标签：购物"), ['value /app/labels fullWidthColon {"value":"a标签：购物","types":"array"}']],
  ["wrong-type", app("labels: a - b"), ['value /app/labels arrayScalar {"value":"a - b","types":"array"}']],
  ["wrong-type", app("labels: a·b"), ['value /app/labels arrayScalar {"value":"a·b","types":"array"}']],
  ["wrong-type", app("labels: a [b]【c】"), ['value /app/labels arrayScalar {"value":"a [b]【c】","types":"array"}']],
  ["wrong-type", app("labels: -a"), ['value /app/labels arrayDashSpace {"value":"-a","types":"array"}']],
  ["wrong-type", app("labels: －a"), ['value /app/labels arrayDash {"value":"－a","types":"array","shown":"－"}']],
  ["wrong-type", app("labels: ［a］"), ['value /app/labels fullWidthBracket {"value":"［a］","types":"array"}']],
  ["wrong-type", app("labels: {a: b}"), ['value /app/labels array {"value":"","types":"array"}']],
  ["wrong-type", app("labels: true"), ['value /app/labels arrayScalar {"value":"true","types":"array"}']],
  ["wrong-type", app("labels: 5"), ['value /app/labels arrayScalar {"value":"5","types":"array"}']],
  ["wrong-type", app("name: true"), ['value /app/name stringScalar {"value":"true","types":"string"}']],
  ["wrong-type", app("name: [a]"), ['value /app/name string {"value":"","types":"string"}']],
  ["wrong-type", app("name: -a, b"), []],
  ["wrong-type", app("name: 5"), []],
  [
    "wrong-type",
    app("securityDomain: yes"),
    ['value /app/securityDomain booleanWord {"value":"yes","types":"boolean","suggestion":"true"}'],
  ],
  [
    "wrong-type",
    app("securityDomain: '“否”。'"),
    ['value /app/securityDomain booleanWord {"value":"\'“否”。\'","types":"boolean","suggestion":"false"}'],
  ],
  ["wrong-type", app("securityDomain: yes please"), ['value /app/securityDomain booleanText {"value":"yes please","types":"boolean"}']],
  ["wrong-type", app("securityDomain: say no"), ['value /app/securityDomain booleanText {"value":"say no","types":"boolean"}']],
  ["wrong-type", app("securityDomain: maybe"), ['value /app/securityDomain booleanText {"value":"maybe","types":"boolean"}']],
  ["wrong-type", app("securityDomain: 7"), ['value /app/securityDomain booleanScalar {"value":"7","types":"boolean"}']],
  ["wrong-type", app("securityDomain: 1"), ['value /app/securityDomain booleanWord {"value":"1","types":"boolean","suggestion":"true"}']],
  ["wrong-type", app("securityDomain: [true]"), ['value /app/securityDomain boolean {"value":"","types":"boolean"}']],
  [
    "wrong-type",
    "review: {testUsers: '12'}\n",
    ['value /review/testUsers integerText {"value":"\'12\'","types":"integer","suggestion":"12"}'],
  ],
  [
    "wrong-type",
    "review: {testUsers: '-12'}\n",
    ['value /review/testUsers integerText {"value":"\'-12\'","types":"integer","suggestion":"-12"}'],
  ],
  ["wrong-type", "review: {testUsers: 12 or 13}\n", ['value /review/testUsers integerScalar {"value":"12 or 13","types":"integer"}']],
  ["wrong-type", "review: {testUsers: about 12}\n", ['value /review/testUsers integerScalar {"value":"about 12","types":"integer"}']],
  ["wrong-type", "review: {testUsers: 1-2}\n", ['value /review/testUsers integerScalar {"value":"1-2","types":"integer"}']],
  ["wrong-type", "review: {testUsers: few}\n", ['value /review/testUsers integerScalar {"value":"few","types":"integer"}']],
  ["wrong-type", "review: {testUsers: 1.5}\n", ['value /review/testUsers integerScalar {"value":"1.5","types":"integer"}']],
  ["wrong-type", "review: {testUsers: true}\n", ['value /review/testUsers integerScalar {"value":"true","types":"integer"}']],
  ["wrong-type", "review: {testUsers: 十二}\n", ['value /review/testUsers integerScalar {"value":"十二","types":"integer"}']],
  ["wrong-type", "review: 是：x\n", ['value /review fullWidthColon {"value":"是：x","types":"object"}']],

  [
    "unquoted-number",
    app("name: 0123"),
    ['value /app/name changed {"digits":"0123","value":"123"} -> {"from":13,"to":17,"text":"\\"0123\\""}'],
  ],
  [
    "unquoted-number",
    app("name: 123", "note: 1.50"),
    [
      'value /app/name plain {"digits":"123","value":"123"} -> {"from":13,"to":16,"text":"\\"123\\""}',
      'value /app/note changed {"digits":"1.50","value":"1.5"} -> {"from":25,"to":29,"text":"\\"1.50\\""}',
    ],
  ],
  [
    "unquoted-number",
    app("website: 123", "labels: [7]"),
    [
      'value /app/website plain {"digits":"123","value":"123"}',
      'value /app/labels/0 plain {"digits":"7","value":"7"} -> {"from":31,"to":32,"text":"\\"7\\""}',
    ],
  ],
  [
    "unquoted-number",
    "credentials: {appKey: 1234567890}\n",
    ['value /credentials/appKey secret {"digits":"1234567890","value":"1234567890"}'],
  ],
  ["unquoted-number", app("name: true", "securityDomain: 5"), []],

  ["empty-value", app("name:"), ["value /app/name plain"]],
  [
    "empty-value",
    app("name: ''", "note: '  '", "labels: ['', ~]"),
    ["value /app/name plain", "value /app/note plain", "value /app/labels/0 plain", "value /app/labels/1 plain"],
  ],
  ["empty-value", app("name: #Acme"), ["value /app/name comment"]],
  ["empty-value", app("name: # Acme"), ["value /app/name plain"]],
  ["empty-value", app("name: &Acme"), ["value /app/name anchor"]],
  ["empty-value", app("name: null #Acme"), ["value /app/name plain"]],
  ["empty-value", app("name:", "#note: x"), ["value /app/name plain"]],
  ["empty-value", app("name: '' #Acme"), ["value /app/name plain"]],
  [
    "empty-value",
    app("labels:", "  - #a", "  - &b", "  - c", "  - # d", "  -"),
    ["value /app/labels/0 comment", "value /app/labels/1 anchor", "value /app/labels/3 plain", "value /app/labels/4 plain"],
  ],
  ["empty-value", app("labels: [&a, b]"), ["value /app/labels/0 anchor"]],
  ["empty-value", app("labels: [a&b, ~]"), ["value /app/labels/1 plain"]],
  ["empty-value", `${app("unknown:", "labels: []")}site: {}\n`, []],

  [
    "surrounding-space",
    app("name: ' Acme'", "website: 'https://a.example/ '"),
    [
      'value /app/name -> {"from":13,"to":20,"text":"\'Acme\'"}',
      'value /app/website -> {"from":32,"to":53,"text":"\'https://a.example/\'"}',
    ],
  ],
  ["surrounding-space", app("name: Acme"), []],
  ["surrounding-space", app("unknown: ' a '"), []],
  ["surrounding-space", app("note: |", "  a", "name: |", "  b"), ['value /app/name -> {"from":29,"to":36,"text":"|-\\n    b"}']],
  ["surrounding-space", app("note: |", "", "  a"), []],
  ["surrounding-space", app("note: |", "   a", "  b"), []],
  ["surrounding-space", app('note: "a\\n"'), ['value /app/note -> {"from":13,"to":18,"text":"\\"a\\""}']],
  ["surrounding-space", app('note: "| a "'), ['value /app/note -> {"from":13,"to":19,"text":"\\"| a\\""}']],
  [
    "surrounding-space",
    app(`note: "${"字".repeat(15)} "`),
    ['value /app/note -> {"from":13,"to":31,"text":"\\"字字字字字字字字字字字字字字字\\""}'],
  ],
  [
    "surrounding-space",
    app(`note: "${"字".repeat(14)}\\n"`),
    ['value /app/note -> {"from":13,"to":31,"text":"\\"字字字字字字字字字字字字字字\\""}'],
  ],
  [
    "surrounding-space",
    app("note: |", `  ${"字".repeat(15)}`),
    ['value /app/note -> {"from":13,"to":34,"text":"|-\\n    字字字字字字字字字字字字字字字"}'],
  ],
  ["surrounding-space", app("note: |", `  ${"字".repeat(16)}`), []],
  ["surrounding-space", app("note: |", `  ${"字".repeat(14)}`), []],
  [
    "surrounding-space",
    app("note: |", `  ${"字".repeat(15)}`, "name: '  '"),
    [
      'value /app/note -> {"from":13,"to":34,"text":"|-\\n    字字字字字字字字字字字字字字字"}',
      'value /app/name -> {"from":43,"to":47,"text":"\'\'"}',
    ],
  ],
  ["surrounding-space", app("description: |", "", "  a ", "", "name: b"), []],
  ["surrounding-space", app('description: "\\n\\u3000\\u3000a\\n\\n"'), []],
  ["surrounding-space", app('description: " a"'), ['value /app/description -> {"from":20,"to":24,"text":"\\"a\\""}']],
  ["surrounding-space", app('description: "a "'), ['value /app/description -> {"from":20,"to":24,"text":"\\"a\\""}']],
  ["surrounding-space", app('description: "a\\u3000"'), ['value /app/description -> {"from":20,"to":29,"text":"\\"a\\""}']],
  ["surrounding-space", app('description: "\\na\\n"'), []],
  ["surrounding-space", app("labels: [' a', 'b']"), ['value /app/labels/0 -> {"from":16,"to":20,"text":"\'a\'"}']],

  [
    "curly-quotes",
    app("name: “Acme”", 'note: "“a”"', "labels: [“a” b, ‘c’]"),
    ['value /app/name {"quotes":"“”"}', 'value /app/note {"quotes":"“”"}', 'value /app/labels/1 {"quotes":"‘’"}'],
  ],
  ["entry-separator", 'images: {screenshots: ["图，1.png", "图，2.png"]}', []],
  ["entry-separator", 'site: {markers: ["登录，注册"]}', []],
  ["entry-separator", 'site: {openInChina: ["a.example；b.example"]}', ['value /site/openInChina/0 {"shown":"；"}']],
  ["entry-separator", 'site: {openInChina: ["a.example，"]}', []],
  ["curly-quotes", app("unknown: “Acme”", "securityDomain: “no”"), ['value /app/securityDomain {"quotes":"“”"}']],
  [
    "placeholder-value",
    `${app("name: $NAME_OF_APP", "note: TODO later")}site: {markers: [TODO]}\n`,
    ['value /app/name {"placeholder":"$NAME_OF_APP"}', 'value /app/note {"placeholder":"TODO later"}'],
  ],
  ["placeholder-value", "credentials: {appKey: TODO, appSecret: $SECRET}\n", ['value /credentials/appKey {"placeholder":"TODO"}']],
  [
    "placeholder-value",
    app("unknown: TODO", "website: https://<host>/a", "note: ' TODO '"),
    ['value /app/website {"placeholder":"<host>"}', 'value /app/note {"placeholder":"TODO"}'],
  ],
  [
    "invisible-character",
    app('name: "a\\u200Bb"', 'unknown: "a\\u200Bb"', 'website: "a\\u200Bb"', "note: a\u200Eb"),
    ['value /app/name {"character":"U+200B"}', 'value /app/website {"character":"U+200B"}', 'value /app/note {"character":"U+200E"}'],
  ],
  ["invisible-character", app("name: 👩‍💻", "note: مرحبا\u200F", "labels: ['a\\u00ADb', 'a\\tb']"), []],
  [
    "invisible-character",
    app('name: "ש\\u200Eab"', 'note: "a\\u0001b"', "securityDomain: true"),
    ['value /app/note {"character":"U+0001"}'],
  ],
  [
    "address-invisible",
    'callbacks: {authorization: "https://a\\u200B.example/", deauthorization: x}\njanrain: {realm: "a\\u0007"}\n',
    ['value /callbacks/authorization {"character":"U+200B"}', 'value /janrain/realm {"character":"U+0007"}'],
  ],

  [
    "labels-duplicate",
    app("labels: [a, b, a, a]"),
    [
      'value /app/labels/2 {"field":"标签"} -> {"from":20,"to":23,"text":""}',
      'value /app/labels/3 {"field":"标签"} -> {"from":23,"to":26,"text":""}',
    ],
  ],
  ["labels-count", app("labels: [a, b, c, d, e]"), ['value /app/labels/3 many {"field":"标签","limit":3,"count":5}']],
  ["labels-count", app("labels: [a, b, c]"), []],
  ["labels-separator", app("labels: ['a,b', c]"), ['value /app/labels/0 {"field":"标签","value":"a,b","count":1,"limit":"^…$"}']],
  ["screenshots-count", "images: {screenshots: [a.png]}\n", ['value /images/screenshots few {"field":"应用截图","limit":3,"count":1}']],
  [
    "screenshots-count",
    `images: {screenshots: [${Array.from({ length: 12 }, (_, index) => `${index}.png`).join(", ")}]}\n`,
    ['value /images/screenshots/3 many {"field":"应用截图","limit":3,"count":12}'],
  ],
  ["name-spaces", app("name: Acme Member"), ['value /app/name {"field":"应用名称","value":"Acme Member","count":2,"limit":"^…$"}']],
  ["note-length", app(`note: ${"字".repeat(16)}`), ['value /app/note {"field":"应用简介","limit":15,"count":16}']],
  [
    "description-length",
    app("description: too short"),
    ['value /app/description {"field":"应用介绍","value":"too short","count":2,"limit":"^…$"}'],
  ],
  [
    "app-type",
    app("type: Web"),
    ['value /app/type near {"field":"应用分类","value":"Web","allowed":["web"],"suggestion":"web"} -> {"from":13,"to":16,"text":"web"}'],
  ],
  [
    "app-type",
    app("type: mobile application"),
    ['value /app/type plain {"field":"应用分类","value":"mobile application","allowed":["web"]}'],
  ],
  ["format-version", "version: 2\n", ['value /version near {"field":"version","value":"2","allowed":["1"],"suggestion":"1"}']],
  [
    "certificate-type",
    "developer: {certificateType: id}\n",
    ['value /developer/certificateType plain {"field":"证件类型","value":"id","allowed":["passport","id-card"]}'],
  ],
  [
    "review-status",
    "review: {status: In-Review}\n",
    [
      'value /review/status near {"field":"review.status","value":"In-Review","allowed":["development","in-review","approved","rejected"],"suggestion":"in-review"} -> {"from":17,"to":26,"text":"in-review"}',
    ],
  ],
  [
    "review-status",
    "review: {status: xyz}\n",
    ['value /review/status plain {"field":"review.status","value":"xyz","allowed":["development","in-review","approved","rejected"]}'],
  ],
  ["test-users", "review: {testUsers: 16}\n", []],
  ["test-users", "review: {testUsers: -1}\n", ['value /review/testUsers {"field":"测试信息","value":"-1","count":1,"limit":"0"}']],
  [
    "secret-name",
    "credentials: {appKey: app-key, appSecret: '1SECRET'}\n",
    [
      'value /credentials/appKey {"value":"app-key","count":1,"limit":"^…$"}',
      'value /credentials/appSecret {"value":"1SECRET","count":1,"limit":"^…$"}',
    ],
  ],
  [
    "host-name",
    "janrain: {domain: https://social.acme.example}\n",
    ['value /janrain/domain {"value":"https://social.acme.example","count":1,"limit":"^…$"}'],
  ],
  [
    "website-url",
    app("website: www.acme.example"),
    [
      'value /app/website {"field":"应用地址","value":"www.acme.example","count":1,"limit":"^…$"} -> {"from":16,"to":32,"text":"https://www.acme.example"}',
    ],
  ],
  [
    "website-url",
    app("website: www.acme.example/a b"),
    ['value /app/website {"field":"应用地址","value":"www.acme.example/a b","count":2,"limit":"^…$"}'],
  ],
  [
    "website-url",
    app("website: www.acme.example/zh/"),
    [
      'value /app/website {"field":"应用地址","value":"www.acme.example/zh/","count":1,"limit":"^…$"} -> {"from":16,"to":36,"text":"https://www.acme.example/zh/"}',
    ],
  ],
  ["website-url", app("website: index.html"), ['value /app/website {"field":"应用地址","value":"index.html","count":1,"limit":"^…$"}']],
  ["website-url", app("website: index.HTM"), ['value /app/website {"field":"应用地址","value":"index.HTM","count":1,"limit":"^…$"}']],
  ["website-url", app("website: default.aspx"), ['value /app/website {"field":"应用地址","value":"default.aspx","count":1,"limit":"^…$"}']],
  ["website-url", app("website: default.asp"), ['value /app/website {"field":"应用地址","value":"default.asp","count":1,"limit":"^…$"}']],
  [
    "website-url",
    app("website: a.htmlx"),
    ['value /app/website {"field":"应用地址","value":"a.htmlx","count":1,"limit":"^…$"} -> {"from":16,"to":23,"text":"https://a.htmlx"}'],
  ],
  [
    "website-url",
    app("website: a.example/index.html"),
    [
      'value /app/website {"field":"应用地址","value":"a.example/index.html","count":1,"limit":"^…$"} -> {"from":16,"to":36,"text":"https://a.example/index.html"}',
    ],
  ],
  ["website-url", app("website: acme"), ['value /app/website {"field":"应用地址","value":"acme","count":1,"limit":"^…$"}']],
  [
    "website-url",
    app("website: acme.example:8080"),
    ['value /app/website {"field":"应用地址","value":"acme.example:8080","count":1,"limit":"^…$"}'],
  ],
  [
    "website-url",
    app("website: ftp://acme.example"),
    ['value /app/website {"field":"应用地址","value":"ftp://acme.example","count":1,"limit":"^…$"}'],
  ],
  [
    "website-url",
    app("website: acme..example"),
    ['value /app/website {"field":"应用地址","value":"acme..example","count":1,"limit":"^…$"}'],
  ],
  [
    "callback-url",
    "callbacks: {authorization: acme.example/callback}\n",
    ['value /callbacks/authorization {"field":"授权回调页","value":"acme.example/callback","count":1,"limit":"^…$"}'],
  ],
  [
    "page-url",
    "site: {login: acme.example/login}\n",
    ['value /site/login {"value":"acme.example/login","count":1,"limit":"^…$"} -> {"from":14,"to":32,"text":"https://acme.example/login"}'],
  ],
  [
    "site-host",
    "site: {openInChina: [https://a.example/]}\n",
    ['value /site/openInChina/0 {"value":"https://a.example/","count":1,"limit":"^…$"}'],
  ],
  ["site-entries", `site: {markers: [${"x, ".repeat(20)}y]}\n`, ['value /site/markers/20 many {"limit":20,"count":21}']],
  [
    "unknown-key",
    app("应用名称: Acme"),
    [
      'key /app/应用名称 near {"key":"应用名称","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app("应用名称: Acme", "name: Other"),
    [
      'key /app/应用名称 plain {"key":"应用名称","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"]}',
    ],
  ],
  [
    "unknown-key",
    app('"name：Acme": x'),
    [
      'key /app/name：Acme fullWidthColon {"key":"name：Acme","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"name  ：Acme": x'),
    [
      'key /app/name  ：Acme fullWidthColon {"key":"name  ：Acme","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"x：name": y'),
    [
      'key /app/x：name near {"key":"x：name","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app('"name：": y', ...whole),
    [
      'key /app/name： fullWidthColon {"key":"name：","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"} -> {"from":7,"to":14,"text":"\\"name\\""}',
    ],
  ],
  [
    "unknown-key",
    app('"note：a": x', "name: Acme"),
    [
      'key /app/note：a fullWidthColon {"key":"note：a","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"note"}',
    ],
  ],
  [
    "unknown-key",
    app("name: Acme", "nane: x", ...whole.filter((line) => !line.startsWith("note"))),
    [
      'key /app/nane near {"key":"nane","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"note"}',
    ],
  ],
  [
    "unknown-key",
    app("nate: x", ...whole.filter((line) => !line.startsWith("note"))),
    [
      'key /app/nate near {"key":"nate","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"}',
    ],
  ],
  [
    "unknown-key",
    app("names: Acme", ...whole),
    [
      'key /app/names near {"key":"names","known":["name","type","website","note","description","securityDomain","labels","operatingAccount"],"suggestion":"name"} -> {"from":7,"to":12,"text":"name"}',
    ],
  ],
  [
    "unknown-key",
    "images: {Icon16: a.png, icon80: b.png, icon120: c.png, screenshots: [d.png]}\n",
    ['key /images/Icon16 near {"key":"Icon16","known":["icon16","icon80","icon120","screenshots"],"suggestion":"icon16"}'],
  ],
  [
    "unknown-key",
    "janrain: {realm: acme, appKey: KEY}\n",
    ['key /janrain/appKey near {"key":"appKey","known":["realm","domain","apiKey","partnerKey","allowDomains"],"suggestion":"apiKey"}'],
  ],
  [
    "missing-key",
    "app: {version: 1}\nimages: {}\ncallbacks: {}\ncredentials: {}\n",
    [
      'key /app labelled {"key":"name","missing":"/app/name"}',
      'key /app labelled {"key":"type","missing":"/app/type"}',
      'key /app labelled {"key":"website","missing":"/app/website"}',
      'key /app labelled {"key":"note","missing":"/app/note"}',
      'key /app labelled {"key":"description","missing":"/app/description"}',
      'key /app labelled {"key":"operatingAccount","missing":"/app/operatingAccount"}',
      'key /images labelled {"key":"icon16","missing":"/images/icon16"}',
      'key /images labelled {"key":"icon80","missing":"/images/icon80"}',
      'key /images labelled {"key":"icon120","missing":"/images/icon120"}',
      'key /images labelled {"key":"screenshots","missing":"/images/screenshots"}',
      'key /callbacks labelled {"key":"authorization","missing":"/callbacks/authorization"}',
      'key /callbacks labelled {"key":"deauthorization","missing":"/callbacks/deauthorization"}',
      'key /credentials labelled {"key":"appKey","missing":"/credentials/appKey"}',
      'key /credentials labelled {"key":"appSecret","missing":"/credentials/appSecret"}',
    ],
  ],
  ["wrong-type", "review: {testUsers: 人数：5}\n", ['value /review/testUsers integerScalar {"value":"人数：5","types":"integer"}']],
  ["wrong-type", "review: -a\n", ['value /review objectScalar {"value":"-a","types":"object"}']],
  ["wrong-type", "review: －a\n", ['value /review objectScalar {"value":"－a","types":"object"}']],
  ["wrong-type", "review: ［a］\n", ['value /review objectScalar {"value":"［a］","types":"object"}']],
  ["wrong-type", "review: a，b\n", ['value /review objectScalar {"value":"a，b","types":"object"}']],
  [
    "surrounding-space",
    app("note: |", `  ${"字".repeat(15)}`, "description: |", "  a"),
    ['value /app/note -> {"from":13,"to":34,"text":"|-\\n    字字字字字字字字字字字字字字字"}'],
  ],
  ["surrounding-space", app('note: "a | b\\n"'), ['value /app/note -> {"from":13,"to":22,"text":"\\"a | b\\""}']],
  ["surrounding-space", app('description: "\\n\\u3000\\n"'), []],
  ["placeholder-value", "credentials: {appKey: 'TODO: later'}\n", []],
  ["placeholder-value", app("note: ' changeme '"), ['value /app/note {"placeholder":"changeme"}']],
  [
    "review-status",
    "review: {status: aproved}\n",
    [
      'value /review/status near {"field":"review.status","value":"aproved","allowed":["development","in-review","approved","rejected"],"suggestion":"approved"}',
    ],
  ],
  [
    "website-url",
    app("website: www.acme.example，"),
    ['value /app/website {"field":"应用地址","value":"www.acme.example，","count":1,"limit":"^…$"}'],
  ],
  ["empty-value", app("name:  #Acme", "note:\t#a"), ["value /app/name comment", "value /app/note comment"]],
  ["empty-value", app("name: # a: #b"), ["value /app/name plain"]],
  [
    "empty-value",
    app("unknown: ''", "labels:", `  - # ${"x".repeat(120)}`, "  - &long"),
    ["value /app/labels/0 plain", "value /app/labels/1 anchor"],
  ],
  [
    "empty-value",
    app("name: &a ''", "note : #a", "description:   &b"),
    ["value /app/name plain", "value /app/note comment", "value /app/description anchor"],
  ],
  [
    "empty-value",
    app("labels:", "  - &b", "  -   #a", `note: ${"x".repeat(120)}`),
    ["value /app/labels/0 anchor", "value /app/labels/1 comment"],
  ],
];

describe("a rule about the values", () => {
  it.each(rows)("%s on %j", (rule, text, diagnostics) => {
    expect(diagnosticsOf(schemaRules(), rule, schemaVerdict(sourceIn(text)))).toEqual(diagnostics);
  });
});
