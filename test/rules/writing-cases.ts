import type { Edits } from "../helpers/example.ts";
import type { BadCase } from "./cases.ts";

type GoodCase = { name: string; edits: Edits };

const name = (value: string): Edits => [["name: AcmeMember", `name: ${value}`]];
const note = (value: string): Edits => [["note: 艾克米会员微博登录", `note: ${value}`]];
const website = (value: string): Edits => [["website: https://www.acme.example/", `website: ${value}`]];
const labels = (value: string): Edits => [["labels: [购物, 会员]", `labels: ${value}`]];
const callback = (value: string): Edits => [["  authorization: https://acme.rpxnow.com/sinaweibo/callback ", `  authorization: ${value} `]];
const comment = (text: string): Edits => [["operatingAccount: acme ", `operatingAccount: acme # ${text} `]];
const description = (text: string): Edits => [
  [">-                     # 应用介绍: at least 20 words\n", `${text}\n`],
  ["    艾克米商城的会员可以用微博帐号登录官方网站，\n    登录后查看订单、积分和会员优惠，也可以随时解除绑定。\n", ""],
];
/** A variable in a shell or in GitHub Actions. */
const variable = (name: string) => `$\{${name}}`;
const commit = "0123456789abcdef0123456789abcdef01234567";
const digest = "0123456789abcdef0123456789abcdef";
const sentence = "艾克米商城的会员可以用微博账号登录官方网站，查看订单、积分和会员优惠。";

/** Mistakes in how values are written: placeholders, Chinese punctuation, invisible characters, separators. */
export const badWritingCases: readonly BadCase[] = [
  { rule: "placeholder-value", edits: name(`«${variable("APP_NAME")}»`), says: variable("APP_NAME") },
  { rule: "placeholder-value", edits: name('«"{{ name }}"»'), says: "{{ name }}" },
  { rule: "placeholder-value", edits: website(`«https://${variable("HOST")}/»`), says: variable("HOST") },
  { rule: "placeholder-value", edits: note("«<%= note %>»") },
  { rule: "placeholder-value", edits: callback('«"https://{{ realm }}.rpxnow.com/sinaweibo/callback"»') },
  { rule: "placeholder-value", edits: [["realm: acme ", `realm: «"${variable("{ vars.REALM }")}"» `]] },
  { rule: "placeholder-value", edits: name('«"%APP_NAME%"»') },
  { rule: "placeholder-value", edits: name("«__APP_NAME__»") },
  { rule: "placeholder-value", edits: name("«TODO»") },
  { rule: "placeholder-value", edits: note("«待填写»") },
  { rule: "placeholder-value", edits: [["operatingAccount: acme ", "operatingAccount: «<account>» "]] },
  { rule: "yaml-key", edits: name("{«{ name }»}"), says: "never filled in" },

  { rule: "labels-separator", edits: labels("[«购物，会员，优惠»]"), says: "single label" },
  { rule: "labels-separator", edits: labels("[«购物、会员»]") },
  { rule: "labels-separator", edits: labels('[«"购物, 会员"»]') },
  { rule: "labels-separator", edits: labels("[«购物；会员»]") },
  { rule: "labels-separator", edits: labels('\n    - «"购物|会员"»') },
  { rule: "wrong-type", edits: labels("«购物，会员»"), says: "write brackets" },
  { rule: "wrong-type", edits: labels("«［购物，会员］»"), says: "full-width brackets" },
  { rule: "wrong-type", edits: labels("«【购物】»"), says: "full-width brackets" },
  { rule: "curly-quotes", edits: name("«“AcmeMember”»"), says: "“”" },
  { rule: "curly-quotes", edits: note("«‘会员登录’»") },
  { rule: "curly-quotes", edits: name("«”AcmeMember”»"), says: "””" },
  { rule: "curly-quotes", edits: name('«“AcmeMember"»') },
  { rule: "curly-quotes", edits: note("«『会员登录』»") },
  { rule: "curly-quotes", edits: note("«„会员登录“»") },
  { rule: "curly-quotes", edits: [["operatingAccount: acme ", "operatingAccount: «「acme」» "]] },
  { rule: "curly-quotes", edits: labels("[购物, «“会员”»]") },

  { rule: "address-invisible", edits: callback('«"https://acme.rpxnow.com/sinaweibo/\\u200Bcallback"»'), says: "U+200B" },
  { rule: "address-invisible", edits: [["realm: acme", 'realm: «"ac\\u200Bme"»']], says: "U+200B" },
  { rule: "address-invisible", edits: callback("«https://acme.rpxnow.com/sinaweibo/callback\u2060»"), says: "U+2060" },
  { rule: "address-invisible", edits: callback('«"https://acme.rpx\\u00ADnow.com/sinaweibo/callback"»'), says: "U+00AD" },
  { rule: "address-invisible", edits: callback('«"\\uFEFFhttps://acme.rpxnow.com/sinaweibo/callback"»'), says: "U+FEFF" },
  { rule: "invisible-character", edits: name('«"Acme \\u200BMember"»') },
  { rule: "invisible-character", edits: name('«"Acme\\u200CMember"»'), says: "U+200C" },
  { rule: "invisible-character", edits: [["type: web ", 'type: «"web\\u200B"» ']] },
  { rule: "invisible-character", edits: [["apiKey: JANRAIN_API_KEY", 'apiKey: «"JANRAIN_API_KEY\\u200B"»']] },
  { rule: "invisible-character", edits: [["icon16: brand/icon-16.png", 'icon16: «"brand/icon-16\\u200D.png"»']] },
  { rule: "invisible-character", edits: [["securityDomain: false", 'securityDomain: «"false\\u200B"»']] },

  { rule: "website-url", edits: website("«https://www..acme.example/»") },
  { rule: "website-url", edits: website("«https://.acme.example/»") },
  { rule: "website-url", edits: website("«https://www.acme.example../»") },
  { rule: "website-url", edits: website("«https://www.acme..example:8080/a»") },
  { rule: "website-url", edits: website("«https://www。acme.example/»") },
  { rule: "website-url", edits: website("«https://www.acme.example/。»") },
  { rule: "website-url", edits: website("«https://www.acme.example，»") },
  { rule: "website-url", edits: website("«https：//www.acme.example/»") },
  { rule: "callback-url", edits: callback("«https://acme.rpxnow.com/sinaweibo/callback，»") },
  { rule: "callback-url", edits: callback("«https://acme..rpxnow.com/sinaweibo/callback»") },
  { rule: "website-public", edits: website('«"https://[::1]/"»') },
  {
    rule: "website-public",
    edits: website('«"https://[fe80::1]:8080/"»'),
  },
  { rule: "url-form", edits: website('«"https://[1:2:3]/"»') },
  { rule: "website-http", edits: website("«HTTP://www.acme.example/»") },

  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «no»   "]], says: "write false" },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «yes»  "]], says: "write true" },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «是»    "]], says: "write true" },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «否»    "]], says: "write false" },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «Off»  "]], says: "write false" },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «不绑定» "]], says: "write false" },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «关闭»  "]], says: "write false" },
  { rule: "yaml-syntax", edits: name("«?» Acme"), says: 'cannot start with "?"' },
  { rule: "wrong-type", edits: [["securityDomain: false", "securityDomain: «0»    "]], says: "write false" },
  { rule: "wrong-type", edits: [["foreigner: true", "foreigner: «Y»   "]], says: "write true" },
  { rule: "wrong-type", edits: [["foreigner: true", 'foreigner: «"true"»']], says: "write true" },
  { rule: "wrong-type", edits: [["foreigner: true", "foreigner: «maybe»"]], says: "text in YAML" },

  {
    rule: "review-identity",
    edits: [
      ["status: development ", "status: «in-review» "],
      ["developer:                            #", "# developer:                            #"],
      ["  foreigner: true ", "  # foreigner: true "],
      ["  certificateType: passport ", "  # certificateType: passport "],
      ["  realName: WEIBO_DEVELOPER_NAME ", "  # realName: WEIBO_DEVELOPER_NAME "],
      ["  idNumber: WEIBO_DEVELOPER_ID ", "  # idNumber: WEIBO_DEVELOPER_ID "],
    ],
    says: "开发者身份认证",
  },
  { rule: "name-brand", edits: name("«SinaWeiboShop»") },
  { rule: "name-brand", edits: name("«sina2024»") },
  { rule: "name-brand", edits: name("«acme_sina»") },
  { rule: "name-brand", edits: name("«SINA会员»") },
  { rule: "test-users", edits: [["testUsers: 0", "testUsers: «99»"]] },
  {
    rule: "test-users",
    edits: [
      ["status: development ", "status: approved "],
      ["testUsers: 0", "testUsers: «-3»"],
    ],
  },
  { rule: "secret-in-file", edits: comment(`old secret: «${digest}»`) },
  { rule: "secret-in-file", edits: website(`https://www.acme.example/?app_secret=«${digest}»`) },
  { rule: "secret-in-file", edits: comment(`the token comes from «${digest}»`) },
  { rule: "secret-in-file", edits: comment(`密钥来自 «${digest}»`) },
  { rule: "secret-in-file", edits: comment(`the key before the last commit was «${commit}»`) },
  { rule: "secret-in-file", edits: comment(`«${digest}»`) },
  { rule: "secret-in-file", edits: comment(`apiKey: «${commit}»`) },
  { rule: "secret-in-file", edits: comment(`旧密钥 «${commit}»`) },
  { rule: "secret-in-file", edits: comment(`the old one was «${digest}»`) },
  { rule: "secret-in-file", edits: comment(`curl -u 1234:«${digest}»@api.acme.example`) },
  { rule: "secret-in-file", edits: description(`>-\n    ${sentence}\n    API Key «${commit}»`) },
  { rule: "secret-in-file", edits: description(`>-\n    ${sentence}\n    «${digest}»`) },
  { rule: "secret-in-file", edits: [["apiKey: JANRAIN_API_KEY", `apiKey: «${commit}»`]] },
  { rule: "secret-in-file", edits: [["apiKey: JANRAIN_API_KEY", `apiKey: >- # see commit\n    «${commit}»`]] },
  { rule: "secret-in-file", edits: [["operatingAccount: acme ", `operatingAccount: «${commit}» `]] },
  { rule: "identity-in-file", edits: [["realName: WEIBO_DEVELOPER_NAME", "realName: «李四»"]] },
  {
    rule: "surrounding-space",
    edits: [["name: AcmeMember                    # 应用名称: no spaces, unique", "name: «|\n    AcmeMember»"]],
  },
  {
    rule: "surrounding-space",
    edits: [
      [
        "authorization: https://acme.rpxnow.com/sinaweibo/callback     # 授权回调页\n  de",
        "authorization: «>\n    https://acme.rpxnow.com/sinaweibo/callback»\n  de",
      ],
    ],
  },
];

/** Values that look like mistakes and are none. */
export const goodWritingCases: readonly GoodCase[] = [
  ...[
    commit,
    `Merge ${commit} into ${commit}`,
    `git diff ${commit}..${commit}`,
    `$Id: weibo-provider.yaml ${commit} 2024-06-11 $`,
    `uses: acme/lint@${commit} # v4.1.1`,
    `last known good: ${commit}`,
    `回滚到 ${commit}`,
    `コミット ${commit}`,
    `커밋 ${commit}`,
    `keyboard fix in ${commit}`,
    `monkey patch, Keycloak tokenizer: ${commit}`,
    `sha256:${digest}${digest}`,
    `docker.io/library/node@sha256:${digest}${digest}`,
    "uuid 123e4567-e89b-12d3-a456-426614174000",
    `integrity sha1-${commit}`,
    `trace id ${digest}`,
    `traceparent 00-${digest}-00f067aa0ba902b7-01`,
    `${digest}  brand/logo.png`,
    `logo.png ${digest}`,
    `app.js?v=${digest}`,
    `文件指纹 ${digest}`,
    `etag: W/"${digest}"`,
  ].map((text) => ({ name: `the comment: ${text}`, edits: comment(text) })),
  ...[`# vim: ts=2 ${commit}`, `# kate: hash ${digest};`, `# @schema ${digest}`, `# code: ${digest}`].map((line) => ({
    name: `the modeline: ${line}`,
    edits: [["version: 1", `${line}\nversion: 1`]] as const,
  })),
  ...[`数据版本 ${commit} 已发布`, `版本号（${commit}）`, `md5 ${digest}`, `提交\n    ${commit}`, commit].map((text) => ({
    name: `the description: ${text}`,
    edits: description(`>-\n    ${sentence}\n    ${text}`),
  })),
  { name: "a commit id in a description in quotes", edits: description(`"${sentence}\\u0020版本 ${commit}"`) },
  { name: "a commit id in a comment", edits: comment(`from commit ${commit}`) },
  { name: "a commit id without the word in a comment", edits: comment(`copied from ${commit}`) },
  { name: "a commit id without the word in a Chinese comment", edits: comment(`参见 ${commit}`) },
  { name: "a commit id after since", edits: comment(`unchanged since ${commit}`) },
  { name: "a commit id in a comment about a key", edits: comment(`App Key 在 commit ${commit} 中改名`) },
  { name: "a commit id after a colon in a comment about a secret", edits: comment(`secret renamed, commit: ${commit}`) },
  { name: "a pinned action in a comment", edits: comment(`actions/checkout@${commit}`) },
  { name: "a revision in a Chinese comment", edits: comment(`版本 ${commit}`) },
  { name: "a checksum in a comment", edits: comment(`md5 of the logo: ${digest}`) },
  { name: "a URL with a digest in a comment", edits: comment(`https://git.acme.example/blob/${commit}/logo.png`) },
  { name: "a website whose path is a digest", edits: website(`https://www.acme.example/${digest}`) },
  { name: "a website whose query is a digest", edits: website(`https://www.acme.example/?v=${digest}`) },
  {
    name: "a modeline with a commit",
    edits: [["$schema=../../../schema/weibo-provider.schema.json", `$schema=https://raw.example.com/${commit}/weibo-provider.schema.json`]],
  },
  {
    name: "a description after |",
    edits: description("|\n    艾克米商城的会员可以用微博账号登录官方网站，\n    登录后查看订单、积分和会员优惠。"),
  },
  {
    name: "a description after >",
    edits: description(">\n    艾克米商城的会员可以用微博账号登录官方网站，\n    登录后查看订单、积分和会员优惠。"),
  },
  {
    name: "a description with an empty first line after >-",
    edits: description(">-\n\n    艾克米商城的会员可以用微博账号登录官方网站，\n    登录后查看订单、积分和会员优惠。"),
  },
  { name: "no labels at all", edits: [["  labels: [购物, 会员]", "  # labels: [购物, 会员]"]] },
  { name: "a checksum in a comment about Keycloak", edits: comment(`Keycloak 切换, md5 of plan: ${digest}`) },
  {
    name: "a description after |+",
    edits: description("|+\n    艾克米商城的会员可以用微博账号登录官方网站，\n\n    登录后查看订单、积分和会员优惠。\n"),
  },
  { name: "a note after |", edits: [["note: 艾克米会员微博登录              # 应用简介: at most 15 characters", "note: |\n    会员登录"]] },
  { name: "HTTPS in capitals", edits: website("HTTPS://www.acme.example/") },
  { name: "Https in mixed case", edits: website("Https://WWW.Acme.Example/") },
  { name: "a path with percent-encoded letters", edits: website("https://www.acme.example/%E4%BC%9A%E5%91%98") },
  { name: "a path with Chinese punctuation inside", edits: website("https://www.acme.example/会员，登录") },
  { name: "an empty port", edits: website("https://www.acme.example:/") },
  { name: "an empty port and a path", edits: website("https://www.acme.example:/shop?a=b") },
  { name: "a public IPv6 address", edits: website('"https://[2606:4700:4700::1111]/"') },
  { name: "a public IPv6 address with a port", edits: website('"https://[2606:4700:4700::1111]:8443/a"') },
  { name: "a host with a dot at its end", edits: website("https://www.acme.example./") },
  { name: "Messina, which contains sina", edits: name("MessinaShop") },
  { name: "Sinatra, which starts like the brand", edits: name("SinatraClub") },
  { name: "a name in capitals with sina inside", edits: name("CASINARO") },
  { name: "basinal, in small letters", edits: name("basinal") },
  {
    name: "a Japanese description",
    edits: description("アクメのかいいんは、うぇいぼのアカウントでログインして、ちゅうもんをかくにんできます。"),
  },
  { name: "a Thai description", edits: description("สมาชิกสามารถเข้าสู่ระบบด้วยบัญชีเวยป๋อเพื่อดูคำสั่งซื้อและคะแนนสะสม") },
  { name: "a Korean description", edits: description("회원은 웨이보 계정으로 로그인하여 주문 내역과 포인트를 확인할 수 있습니다.") },
  { name: "a Burmese description", edits: description("အဖွဲ့ဝင်များသည်ဝေပေါ်အကောင့်ဖြင့်ဝင်ရောက်နိုင်သည်") },
  { name: "a name with ZWNJ in Persian", edits: name("می\u200Cخواهم") },
  { name: "a note with ZWJ in Sinhala", edits: note("ශ්\u200Dරී") },
  { name: "a label with ZWJ in Hindi", edits: labels("[क्\u200Dष, 会员]") },
  { name: "an emoji of a family", edits: note("👨\u200D👩\u200D👧 会员") },
  { name: "an emoji with a skin tone and ZWJ", edits: note("👩🏽\u200D💻 会员") },
  { name: "a flag of a region", edits: note("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 会员") },
  { name: "a rainbow flag", edits: note("🏳\uFE0F\u200D🌈") },
  { name: "no labels", edits: labels("[]") },
  {
    name: "16 test users once approved",
    edits: [
      ["status: development ", "status: approved "],
      ["testUsers: 0", "testUsers: 16"],
    ],
  },
  {
    name: "500 test users once approved",
    edits: [
      ["status: development ", "status: approved "],
      ["testUsers: 0", "testUsers: 500"],
    ],
  },
  { name: "quotes inside a text", edits: note("“艾克米”会员“登录”") },
  { name: "a price in a note", edits: note("$5 {优惠} 100%") },
  { name: "a name like a note to self", edits: name("Todo清单") },
  { name: "in review with an identity", edits: [["status: development ", "status: in-review "]] },
];
