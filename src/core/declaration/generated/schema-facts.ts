// Generated from schema/weibo-provider.source.json by `npm run generate`. Do not edit.
import type { Constraint, FieldFacts } from "../field-facts.ts";

/** Where editors find the schema. */
export const schemaUrl = "https://raw.githubusercontent.com/weibo-provider/weibo-provider/main/schema/weibo-provider.schema.json";

/** What is known of each field, by instance pointer; `*` stands for any item of a list. */
export const fields: Readonly<Record<string, FieldFacts>> = {
  "": {
    "title": { "en": "Weibo provider declaration", "zh": "Weibo provider declaration" },
    "keys": ["version", "app", "site", "images", "callbacks", "credentials", "auth0", "janrain", "keycloak", "developer", "review"]
  },
  "/version": { "title": { "en": "Format version", "zh": "格式版本" }, "place": "repository", "consequence": "nothing", "init": { "value": 1 } },
  "/app": {
    "title": { "en": "Basic information", "zh": "应用基本信息" },
    "label": "应用基本信息",
    "init": { "comment": { "en": "应用基本信息", "zh": "应用基本信息" } },
    "keys": ["name", "type", "website", "note", "description", "securityDomain", "labels", "operatingAccount"]
  },
  "/app/name": {
    "title": { "en": "Application name", "zh": "应用名称" },
    "label": "应用名称",
    "step": 7,
    "place": "weibo-basic",
    "consequence": "form",
    "hint": { "en": "No spaces; unique at Weibo.", "zh": "不含空格，且在微博没有重名的应用。" },
    "init": { "answer": "name", "comment": { "en": "应用名称: no spaces, unique", "zh": "应用名称：不含空格，不能重复" } }
  },
  "/app/type": {
    "title": { "en": "Application type", "zh": "应用分类" },
    "label": "应用分类",
    "step": 7,
    "place": "weibo-basic",
    "consequence": "nothing",
    "hint": { "en": "Weibo does not allow changing it later.", "zh": "微博不允许以后更改。" },
    "choices": { "web": { "en": "Web Application", "zh": "网站应用", "weibo": "网站应用" } },
    "init": { "value": "web", "comment": { "en": "应用分类: web application", "zh": "应用分类：网站应用" } }
  },
  "/app/website": {
    "title": { "en": "Application website", "zh": "应用地址" },
    "label": "应用地址",
    "step": 8,
    "place": "weibo-basic",
    "consequence": "website",
    "hint": { "en": "The reviewers open it and look for the Weibo login there.", "zh": "审核人员会打开它，查看微博登录入口。" },
    "init": { "answer": "website", "comment": { "en": "应用地址: public, opens, shows a Weibo login", "zh": "应用地址：公网可以打开，有微博登录入口" } }
  },
  "/app/note": {
    "title": { "en": "Application note", "zh": "应用简介" },
    "label": "应用简介",
    "step": 8,
    "place": "weibo-basic",
    "consequence": "form",
    "hint": { "en": "One short line.", "zh": "简短的一行。" },
    "limit": { "unit": "characters", "bound": "most", "count": 15 },
    "init": { "value": "", "comment": { "en": "应用简介: at most 15 characters", "zh": "应用简介：最多 15 个字" } }
  },
  "/app/description": {
    "title": { "en": "Application description", "zh": "应用介绍" },
    "label": "应用介绍",
    "step": 8,
    "place": "weibo-basic",
    "consequence": "form",
    "hint": {
      "en": "Each Chinese character counts as a word, and so does each run of anything else between spaces.",
      "zh": "每个汉字算一个词，其他字符以空格分隔，每段算一个词。"
    },
    "limit": { "unit": "words", "bound": "least", "count": 20 },
    "init": { "value": "", "comment": { "en": "应用介绍: at least 20 words", "zh": "应用介绍：至少 20 个字，外文按词计" } }
  },
  "/app/securityDomain": {
    "title": { "en": "Security domain", "zh": "域名绑定" },
    "label": "域名绑定",
    "step": 8,
    "place": "weibo-domain",
    "consequence": "security-domain",
    "hint": { "en": "No, as the setup guide says.", "zh": "设置指南要求选“否”。" },
    "choices": { "true": { "en": "Yes", "zh": "是", "weibo": "是" }, "false": { "en": "No", "zh": "否", "weibo": "否" } },
    "init": { "value": false, "comment": { "en": "域名绑定: No", "zh": "域名绑定：否" } },
    "default": "false"
  },
  "/app/labels": {
    "title": { "en": "Labels", "zh": "标签" },
    "label": "标签",
    "step": 8,
    "place": "weibo-basic",
    "consequence": "form",
    "hint": { "en": "Enter them one by one, in this order: the first decides the main class.", "zh": "请按此顺序逐个填写：第一个决定主分类。" },
    "limit": { "unit": "labels", "bound": "most", "count": 3 },
    "init": { "value": [""], "comment": { "en": "标签: at most 3", "zh": "标签：最多 3 个" } },
    "isOptional": true
  },
  "/app/labels/*": {
    "title": { "en": "Labels", "zh": "标签" },
    "label": "标签",
    "step": 8,
    "place": "weibo-basic",
    "consequence": "form",
    "isOptional": true
  },
  "/app/operatingAccount": {
    "title": { "en": "Official operating account", "zh": "官方运营帐号" },
    "label": "官方运营帐号",
    "step": 8,
    "place": "weibo-basic",
    "consequence": "form",
    "hint": { "en": "The Weibo account that represents the company.", "zh": "代表公司的微博账号。" },
    "init": { "answer": "account", "comment": { "en": "官方运营帐号: the company's Weibo account", "zh": "官方运营帐号" } }
  },
  "/site": {
    "title": { "en": "Pages of the website", "zh": "网站页面" },
    "isOptional": true,
    "keys": ["home", "login", "register", "markers", "closedInChina", "openInChina"]
  },
  "/site/home": { "title": { "en": "Home page", "zh": "首页" }, "place": "repository", "consequence": "checks", "isOptional": true },
  "/site/login": { "title": { "en": "Login page", "zh": "登录页" }, "place": "repository", "consequence": "checks", "isOptional": true },
  "/site/register": {
    "title": { "en": "Registration page", "zh": "注册页" },
    "place": "repository",
    "consequence": "checks",
    "isOptional": true
  },
  "/site/markers": {
    "title": { "en": "Login markers", "zh": "登录标记" },
    "place": "repository",
    "consequence": "checks",
    "isUnordered": true,
    "isOptional": true
  },
  "/site/markers/*": {
    "title": { "en": "Login markers", "zh": "登录标记" },
    "place": "repository",
    "consequence": "checks",
    "isOptional": true
  },
  "/site/closedInChina": {
    "title": { "en": "Hosts closed in mainland China", "zh": "国内无法访问的主机" },
    "place": "repository",
    "consequence": "checks",
    "isUnordered": true,
    "isOptional": true
  },
  "/site/closedInChina/*": {
    "title": { "en": "Hosts closed in mainland China", "zh": "国内无法访问的主机" },
    "place": "repository",
    "consequence": "checks",
    "isOptional": true
  },
  "/site/openInChina": {
    "title": { "en": "Hosts open in mainland China", "zh": "国内可以访问的主机" },
    "place": "repository",
    "consequence": "checks",
    "isUnordered": true,
    "isOptional": true
  },
  "/site/openInChina/*": {
    "title": { "en": "Hosts open in mainland China", "zh": "国内可以访问的主机" },
    "place": "repository",
    "consequence": "checks",
    "isOptional": true
  },
  "/images": {
    "title": { "en": "Images", "zh": "图片" },
    "label": "应用图片",
    "step": 9,
    "init": {
      "comment": { "en": "TODO: add these files, PNG or JPEG; paths relative to this file", "zh": "TODO：添加这些图片，PNG 或 JPEG；路径相对于本文件" }
    },
    "keys": ["icon16", "icon80", "icon120", "screenshots"]
  },
  "/images/icon16": {
    "title": { "en": "Icon 16×16", "zh": "16×16 图标" },
    "label": "图标 16×16",
    "step": 9,
    "place": "weibo-images",
    "consequence": "form",
    "init": { "value": "brand/icon-16.png", "comment": { "en": "16×16", "zh": "16×16" } },
    "pixels": [16, 16]
  },
  "/images/icon80": {
    "title": { "en": "Icon 80×80", "zh": "80×80 图标" },
    "label": "图标 80×80",
    "step": 9,
    "place": "weibo-images",
    "consequence": "form",
    "init": { "value": "brand/icon-80.png", "comment": { "en": "80×80", "zh": "80×80" } },
    "pixels": [80, 80]
  },
  "/images/icon120": {
    "title": { "en": "Icon 120×120", "zh": "120×120 图标" },
    "label": "图标 120×120",
    "step": 9,
    "place": "weibo-images",
    "consequence": "form",
    "init": { "value": "brand/icon-120.png", "comment": { "en": "120×120", "zh": "120×120" } },
    "pixels": [120, 120]
  },
  "/images/screenshots": {
    "title": { "en": "Screenshots 450×300", "zh": "450×300 截图" },
    "label": "应用截图",
    "step": 9,
    "place": "weibo-images",
    "consequence": "form",
    "init": {
      "value": ["brand/screenshot-1.png", "brand/screenshot-2.png", "brand/screenshot-3.png"],
      "comment": { "en": "three, 450×300", "zh": "三张，450×300" }
    },
    "minItems": 3
  },
  "/images/screenshots/*": {
    "title": { "en": "Screenshot 450×300", "zh": "450×300 截图" },
    "label": "应用截图",
    "step": 9,
    "place": "weibo-images",
    "consequence": "form",
    "pixels": [450, 300],
    "isOptional": true
  },
  "/callbacks": {
    "title": { "en": "OAuth 2.0 callbacks", "zh": "OAuth2.0 授权设置" },
    "label": "OAuth2.0 授权设置",
    "step": 10,
    "init": {
      "comment": {
        "en": "高级信息 → OAuth2.0 授权设置; the callback of the identity service, or of the website",
        "zh": "高级信息 → OAuth2.0 授权设置；身份服务或网站的回调地址"
      }
    },
    "keys": ["authorization", "deauthorization"]
  },
  "/callbacks/authorization": {
    "title": { "en": "Authorization callback", "zh": "授权回调页" },
    "label": "授权回调页",
    "step": 10,
    "place": "weibo-callbacks",
    "consequence": "callback",
    "hint": {
      "en": "The callback of the identity service, or of the website without one, identical character by character.",
      "zh": "身份服务（没有时为网站）的回调地址，须逐字符一致。"
    },
    "init": { "answer": "callback", "comment": { "en": "授权回调页", "zh": "授权回调页" } },
    "isExact": true
  },
  "/callbacks/deauthorization": {
    "title": { "en": "Deauthorization callback", "zh": "取消授权回调页" },
    "label": "取消授权回调页",
    "step": 10,
    "place": "weibo-callbacks",
    "consequence": "deauthorization",
    "hint": { "en": "The setup guide uses the same URL; another one may be used.", "zh": "设置指南使用相同的地址，也可以使用其他地址。" },
    "init": { "answer": "callback", "comment": { "en": "取消授权回调页", "zh": "取消授权回调页" } },
    "isExact": true
  },
  "/credentials": {
    "title": { "en": "Credentials", "zh": "应用凭证" },
    "step": 11,
    "init": { "comment": { "en": "names of secrets, never values", "zh": "只写机密的名称，不写值" } },
    "keys": ["appKey", "appSecret"]
  },
  "/credentials/appKey": {
    "title": { "en": "App key's secret", "zh": "App Key 的机密名称" },
    "label": "App Key",
    "formTitle": { "en": "App Key", "zh": "App Key" },
    "step": 11,
    "place": "service",
    "consequence": "sync-credentials",
    "hint": { "en": "Weibo shows it once the application is created.", "zh": "应用创建后由微博显示。" },
    "init": { "value": "WEIBO_APP_KEY" },
    "secret": "key"
  },
  "/credentials/appSecret": {
    "title": { "en": "App secret's secret", "zh": "App Secret 的机密名称" },
    "label": "App Secret",
    "formTitle": { "en": "App Secret", "zh": "App Secret" },
    "step": 11,
    "place": "service",
    "consequence": "sync-credentials",
    "hint": { "en": "Weibo shows it next to the app key.", "zh": "微博在 App Key 旁边显示。" },
    "init": { "value": "WEIBO_APP_SECRET" },
    "secret": "key"
  },
  "/auth0": {
    "title": { "en": "Auth0", "zh": "Auth0" },
    "init": {},
    "isOptional": true,
    "keys": ["domain", "customDomain", "connection", "applications", "clientId", "clientSecret"]
  },
  "/auth0/domain": {
    "title": { "en": "Tenant domain", "zh": "租户域名" },
    "step": 1,
    "place": "service-manual",
    "consequence": "service-moves",
    "hint": { "en": "The tenant that the sync writes to.", "zh": "sync 写入的租户。" },
    "init": { "answer": "domain", "comment": { "en": "the tenant's own domain", "zh": "租户自己的域名" } },
    "isExact": true
  },
  "/auth0/customDomain": {
    "title": { "en": "Custom domain", "zh": "自定义域名" },
    "place": "service-manual",
    "consequence": "service-moves",
    "hint": { "en": "The callback is on this host.", "zh": "回调地址位于该域名下。" },
    "isExact": true,
    "isOptional": true
  },
  "/auth0/connection": {
    "title": { "en": "Connection", "zh": "连接" },
    "step": 11,
    "place": "service",
    "consequence": "service-setting",
    "hint": { "en": "The sync creates it if it is missing.", "zh": "不存在时由 sync 创建。" },
    "init": { "value": "weibo", "comment": { "en": "created if it is missing", "zh": "不存在时会创建" } }
  },
  "/auth0/applications": {
    "title": { "en": "Applications", "zh": "应用" },
    "step": 11,
    "place": "service",
    "consequence": "service-setting",
    "hint": { "en": "The sync enables the connection for them.", "zh": "sync 为这些应用启用该连接。" },
    "isUnordered": true,
    "isOptional": true
  },
  "/auth0/applications/*": {
    "title": { "en": "Applications", "zh": "应用" },
    "step": 11,
    "place": "service",
    "consequence": "service-setting",
    "isOptional": true
  },
  "/auth0/clientId": {
    "title": { "en": "Client id's secret", "zh": "Client ID 的机密名称" },
    "formTitle": { "en": "Auth0 client id", "zh": "Auth0 Client ID" },
    "step": 1,
    "place": "repository",
    "consequence": "sync-key",
    "hint": { "en": "The sync signs in to the Management API with it.", "zh": "sync 用它访问 Management API。" },
    "init": { "value": "AUTH0_CLIENT_ID", "comment": { "en": "names of secrets, for the Management API", "zh": "机密的名称，用于 Management API" } },
    "secret": "key"
  },
  "/auth0/clientSecret": {
    "title": { "en": "Client secret's secret", "zh": "Client Secret 的机密名称" },
    "formTitle": { "en": "Auth0 client secret", "zh": "Auth0 Client Secret" },
    "step": 1,
    "place": "repository",
    "consequence": "sync-key",
    "hint": { "en": "The sync signs in to the Management API with it.", "zh": "sync 用它访问 Management API。" },
    "init": { "value": "AUTH0_CLIENT_SECRET" },
    "secret": "key"
  },
  "/janrain": {
    "title": { "en": "Janrain", "zh": "Janrain 应用" },
    "init": {},
    "isOptional": true,
    "keys": ["realm", "domain", "apiKey", "partnerKey", "allowDomains"]
  },
  "/janrain/realm": {
    "title": { "en": "Realm", "zh": "Realm" },
    "step": 2,
    "place": "service-manual",
    "consequence": "service-moves",
    "hint": { "en": "The application to open with Manage Engage App.", "zh": "通过 Manage Engage App 打开的应用。" },
    "init": {
      "answer": "realm",
      "comment": {
        "en": "https://{realm}.rpxnow.com, or domain: social.acme.example (CNAME)",
        "zh": "https://{realm}.rpxnow.com；自定义域名另写 domain: social.acme.example（CNAME）"
      }
    },
    "isExact": true,
    "isOptional": true
  },
  "/janrain/domain": {
    "title": { "en": "Custom domain", "zh": "自定义域名" },
    "step": 2,
    "place": "service-manual",
    "consequence": "service-moves",
    "hint": { "en": "The callbacks are on this host.", "zh": "回调地址位于该域名下。" },
    "isExact": true,
    "overrides": "realm",
    "isOptional": true
  },
  "/janrain/apiKey": {
    "title": { "en": "API key's secret", "zh": "API Key 的机密名称" },
    "formTitle": { "en": "Janrain API key", "zh": "Janrain API Key" },
    "step": 1,
    "place": "repository",
    "consequence": "sync-key",
    "hint": { "en": "The sync reads and writes the allow-list with it.", "zh": "sync 用它读写域名白名单。" },
    "init": { "value": "JANRAIN_API_KEY", "comment": { "en": "name of a secret", "zh": "机密的名称" } },
    "secret": "key"
  },
  "/janrain/partnerKey": {
    "title": { "en": "Partner key's secret", "zh": "Partner Key 的机密名称" },
    "formTitle": { "en": "Janrain Partner key", "zh": "Janrain Partner Key" },
    "place": "repository",
    "consequence": "sync-key",
    "hint": { "en": "With it, the sync stores app key and app secret automatically.", "zh": "有了它，sync 会自动保存 App Key 和 App Secret。" },
    "init": {
      "option": "with-partner-key",
      "value": "JANRAIN_PARTNER_KEY",
      "comment": { "en": "Akamai issues one to partners only", "zh": "Akamai 只向合作伙伴发放" }
    },
    "secret": "key",
    "isOptional": true
  },
  "/janrain/allowDomains": {
    "title": { "en": "Allow-list", "zh": "域名白名单" },
    "place": "service",
    "consequence": "service-setting",
    "hint": { "en": "The sync adds what is missing; the website's host is always included.", "zh": "sync 添加缺少的条目；网站的主机始终包含在内。" },
    "init": { "answer": "allowDomains", "comment": { "en": "optional; the website's host is always included", "zh": "可选；应用地址的主机始终包含在内" } },
    "isUnordered": true,
    "isOptional": true
  },
  "/janrain/allowDomains/*": {
    "title": { "en": "Allow-list", "zh": "域名白名单" },
    "place": "service",
    "consequence": "service-setting",
    "isExact": true,
    "isOptional": true
  },
  "/keycloak": {
    "title": { "en": "Keycloak", "zh": "Keycloak" },
    "init": {},
    "isOptional": true,
    "keys": ["url", "realm", "alias", "providerId", "clientId", "clientSecret"]
  },
  "/keycloak/url": {
    "title": { "en": "Base URL", "zh": "基础地址" },
    "step": 1,
    "place": "service-manual",
    "consequence": "service-moves",
    "hint": { "en": "The workflow has to allow its origin: target-origins.", "zh": "工作流须用 target-origins 允许其源地址。" },
    "init": {
      "answer": "url",
      "comment": { "en": "the workflow has to allow its origin: target-origins", "zh": "工作流必须允许它的源地址：target-origins" }
    },
    "isExact": true
  },
  "/keycloak/realm": {
    "title": { "en": "Realm", "zh": "Realm" },
    "step": 1,
    "place": "service-manual",
    "consequence": "service-moves",
    "hint": { "en": "The realm that the users sign in to.", "zh": "用户登录的 realm。" },
    "init": { "answer": "realm" },
    "isExact": true
  },
  "/keycloak/alias": {
    "title": { "en": "Alias", "zh": "别名" },
    "step": 11,
    "place": "service",
    "consequence": "service-moves",
    "hint": {
      "en": "The sync creates the identity provider if it is missing; the alias is part of the callback.",
      "zh": "身份提供方不存在时由 sync 创建；别名是回调地址的一部分。"
    },
    "init": { "value": "weibo", "comment": { "en": "created if it is missing", "zh": "不存在时会创建" } },
    "isExact": true
  },
  "/keycloak/providerId": {
    "title": { "en": "Provider id", "zh": "提供方类型" },
    "step": 11,
    "place": "service",
    "consequence": "service-setting",
    "hint": { "en": "oauth2, or the type of an extension.", "zh": "oauth2，或扩展的类型。" },
    "default": "oauth2"
  },
  "/keycloak/clientId": {
    "title": { "en": "Client id's secret", "zh": "Client ID 的机密名称" },
    "formTitle": { "en": "Keycloak client id", "zh": "Keycloak Client ID" },
    "step": 1,
    "place": "repository",
    "consequence": "sync-key",
    "hint": { "en": "A client of this realm with a service account.", "zh": "该 realm 中带服务账号的客户端。" },
    "init": {
      "value": "KEYCLOAK_CLIENT_ID",
      "comment": { "en": "names of secrets, of a client with a service account", "zh": "机密的名称，属于带服务账号的客户端" }
    },
    "secret": "key"
  },
  "/keycloak/clientSecret": {
    "title": { "en": "Client secret's secret", "zh": "Client Secret 的机密名称" },
    "formTitle": { "en": "Keycloak client secret", "zh": "Keycloak Client Secret" },
    "step": 1,
    "place": "repository",
    "consequence": "sync-key",
    "hint": { "en": "The secret of that client.", "zh": "该客户端的密钥。" },
    "init": { "value": "KEYCLOAK_CLIENT_SECRET" },
    "secret": "key"
  },
  "/developer": {
    "title": { "en": "Developer identity", "zh": "开发者身份认证" },
    "label": "开发者身份认证",
    "step": 12,
    "manual": [
      {
        "label": "证件照片",
        "title": { "en": "ID photo", "zh": "证件照片" },
        "hint": { "en": "A scan of that document. Upload it manually; do not commit it to a repository.", "zh": "该证件的扫描件。请手动上传，不要提交到仓库。" }
      }
    ],
    "init": { "comment": { "en": "开发者身份认证; personal data only as names of secrets", "zh": "开发者身份认证；个人信息只写机密的名称" } },
    "isOptional": true,
    "keys": ["foreigner", "certificateType", "realName", "idNumber"]
  },
  "/developer/foreigner": {
    "title": { "en": "Foreigner", "zh": "是否外籍" },
    "label": "是否外籍",
    "step": 12,
    "place": "weibo-identity",
    "consequence": "identity",
    "hint": { "en": "Yes if the developer is not Chinese.", "zh": "开发者为外籍时选“是”。" },
    "choices": { "true": { "en": "Yes", "zh": "是", "weibo": "是" }, "false": { "en": "No", "zh": "否", "weibo": "否" } },
    "init": { "value": "", "comment": { "en": "是否外籍 (foreigner): true | false", "zh": "是否外籍：true | false" } }
  },
  "/developer/certificateType": {
    "title": { "en": "Certificate type", "zh": "证件类型" },
    "label": "证件类型",
    "step": 12,
    "place": "weibo-identity",
    "consequence": "identity",
    "hint": { "en": "The document whose number follows.", "zh": "下面所填号码的证件。" },
    "choices": { "passport": { "en": "Passport", "zh": "护照", "weibo": "护照" }, "id-card": { "en": "ID card", "zh": "身份证", "weibo": "身份证" } },
    "init": { "value": "", "comment": { "en": "证件类型: passport | id-card", "zh": "证件类型：passport | id-card" } }
  },
  "/developer/realName": {
    "title": { "en": "Real name's secret", "zh": "真实姓名的机密名称" },
    "label": "真实姓名",
    "formTitle": { "en": "Real name", "zh": "真实姓名" },
    "step": 12,
    "place": "repository",
    "consequence": "identity-secret",
    "hint": { "en": "No spaces: use underscores instead.", "zh": "不含空格：用下划线代替。" },
    "init": { "value": "WEIBO_DEVELOPER_NAME", "comment": { "en": "真实姓名: no spaces, underscores", "zh": "真实姓名：不含空格，用下划线代替" } },
    "secret": "name"
  },
  "/developer/idNumber": {
    "title": { "en": "ID number's secret", "zh": "证件号码的机密名称" },
    "label": "证件号码",
    "formTitle": { "en": "ID number", "zh": "证件号码" },
    "step": 12,
    "place": "repository",
    "consequence": "identity-secret",
    "hint": { "en": "The number of that document.", "zh": "该证件的号码。" },
    "init": { "value": "WEIBO_DEVELOPER_ID", "comment": { "en": "证件号码", "zh": "证件号码" } },
    "secret": "number"
  },
  "/review": { "title": { "en": "Review", "zh": "审核" }, "init": {}, "isOptional": true, "keys": ["status", "testUsers"] },
  "/review/status": {
    "title": { "en": "Review status", "zh": "审核状态" },
    "place": "repository",
    "consequence": "status",
    "init": {
      "value": "development",
      "comment": { "en": "development | in-review | approved | rejected", "zh": "development | in-review | approved | rejected" }
    }
  },
  "/review/testUsers": {
    "title": { "en": "Test users", "zh": "测试用户数" },
    "label": "测试信息",
    "place": "weibo-tests",
    "consequence": "test-users",
    "hint": {
      "en": "Until the application is approved, only its owner and these accounts can sign in. They cannot be replaced once added.",
      "zh": "审核通过前，只有所有者和这些账号可以登录；添加后不能更换。"
    },
    "limit": { "unit": "users", "bound": "most", "count": 15 },
    "init": { "value": 0, "comment": { "en": "at most 15 before approval", "zh": "审核通过前最多 15 个" } },
    "default": "0"
  }
};

/** The rule that each constraint belongs to and the constraint's value, by ajv's schema path. */
export const constraints: Readonly<Record<string, Constraint>> = {
  "#/definitions/secretName/pattern": { "rule": "secret-name", "limit": "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
  "#/properties/version/const": { "rule": "format-version", "limit": 1 },
  "#/properties/app/properties/name/pattern": { "rule": "name-spaces", "limit": "^\\S*$" },
  "#/properties/app/properties/type/const": { "rule": "app-type", "limit": "web" },
  "#/properties/app/properties/website/pattern": {
    "rule": "website-url",
    "limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
  },
  "#/properties/app/properties/note/maxLength": { "rule": "note-length", "limit": 15 },
  "#/properties/app/properties/description/pattern": {
    "rule": "description-length",
    "limit": "^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|$))){20}|$)"
  },
  "#/properties/app/properties/labels/maxItems": { "rule": "labels-count", "limit": 3 },
  "#/properties/app/properties/labels/uniqueItems": { "rule": "labels-duplicate", "limit": true },
  "#/properties/app/properties/labels/items/pattern": { "rule": "labels-separator", "limit": "^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*$" },
  "#/properties/site/properties/home/pattern": {
    "rule": "page-url",
    "limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
  },
  "#/properties/site/properties/login/pattern": {
    "rule": "page-url",
    "limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
  },
  "#/properties/site/properties/register/pattern": {
    "rule": "page-url",
    "limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
  },
  "#/properties/site/properties/markers/maxItems": { "rule": "site-entries", "limit": 20 },
  "#/properties/site/properties/closedInChina/maxItems": { "rule": "site-entries", "limit": 100 },
  "#/properties/site/properties/closedInChina/items/pattern": {
    "rule": "site-host",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
  },
  "#/properties/site/properties/openInChina/maxItems": { "rule": "site-entries", "limit": 100 },
  "#/properties/site/properties/openInChina/items/pattern": {
    "rule": "site-host",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
  },
  "#/properties/images/properties/screenshots/minItems": { "rule": "screenshots-count", "limit": 3 },
  "#/properties/images/properties/screenshots/maxItems": { "rule": "screenshots-count", "limit": 3 },
  "#/properties/callbacks/properties/authorization/pattern": {
    "rule": "callback-url",
    "limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
  },
  "#/properties/callbacks/properties/deauthorization/pattern": {
    "rule": "callback-url",
    "limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
  },
  "#/properties/auth0/properties/domain/pattern": {
    "rule": "host-name",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
  },
  "#/properties/auth0/properties/customDomain/pattern": {
    "rule": "host-name",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
  },
  "#/properties/auth0/properties/connection/pattern": {
    "rule": "connection-name",
    "limit": "^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?$"
  },
  "#/properties/auth0/properties/applications/items/pattern": { "rule": "application-id", "limit": "^[A-Za-z0-9_-]*$" },
  "#/properties/janrain/properties/realm/pattern": { "rule": "realm-name", "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$" },
  "#/properties/janrain/properties/domain/pattern": {
    "rule": "host-name",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
  },
  "#/properties/janrain/properties/allowDomains/uniqueItems": { "rule": "allow-domain-duplicate", "limit": true },
  "#/properties/janrain/properties/allowDomains/items/pattern": {
    "rule": "allow-domain",
    "limit": "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
  },
  "#/properties/keycloak/properties/url/pattern": {
    "rule": "service-url",
    "limit": "^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?$"
  },
  "#/properties/keycloak/properties/realm/pattern": { "rule": "keycloak-name", "limit": "^(?:(?!\\.{1,2}$)[A-Za-z0-9._~-]+)?$" },
  "#/properties/keycloak/properties/alias/pattern": { "rule": "keycloak-name", "limit": "^(?:(?!\\.{1,2}$)[A-Za-z0-9._~-]+)?$" },
  "#/properties/keycloak/properties/providerId/pattern": { "rule": "keycloak-name", "limit": "^(?:(?!\\.{1,2}$)[A-Za-z0-9._~-]+)?$" },
  "#/properties/developer/properties/certificateType/enum": { "rule": "certificate-type", "limit": ["passport", "id-card"] },
  "#/properties/review/else/properties/testUsers/maximum": { "rule": "test-users", "limit": 15 },
  "#/properties/review/properties/status/enum": { "rule": "review-status", "limit": ["development", "in-review", "approved", "rejected"] },
  "#/properties/review/properties/testUsers/minimum": { "rule": "test-users", "limit": 0 }
};

/** The fields that carry each constraint rule, by rule id. */
export const constraintFields: Readonly<Record<string, readonly string[]>> = {
  "secret-name": [
    "/credentials/appKey",
    "/credentials/appSecret",
    "/auth0/clientId",
    "/auth0/clientSecret",
    "/janrain/apiKey",
    "/janrain/partnerKey",
    "/keycloak/clientId",
    "/keycloak/clientSecret",
    "/developer/realName",
    "/developer/idNumber"
  ],
  "format-version": ["/version"],
  "name-spaces": ["/app/name"],
  "app-type": ["/app/type"],
  "website-url": ["/app/website"],
  "note-length": ["/app/note"],
  "description-length": ["/app/description"],
  "labels-count": ["/app/labels"],
  "labels-duplicate": ["/app/labels"],
  "labels-separator": ["/app/labels/*"],
  "page-url": ["/site/home", "/site/login", "/site/register"],
  "site-entries": ["/site/markers", "/site/closedInChina", "/site/openInChina"],
  "site-host": ["/site/closedInChina/*", "/site/openInChina/*"],
  "screenshots-count": ["/images/screenshots"],
  "callback-url": ["/callbacks/authorization", "/callbacks/deauthorization"],
  "host-name": ["/auth0/domain", "/auth0/customDomain", "/janrain/domain"],
  "connection-name": ["/auth0/connection"],
  "application-id": ["/auth0/applications/*"],
  "realm-name": ["/janrain/realm"],
  "allow-domain-duplicate": ["/janrain/allowDomains"],
  "allow-domain": ["/janrain/allowDomains/*"],
  "service-url": ["/keycloak/url"],
  "keycloak-name": ["/keycloak/realm", "/keycloak/alias", "/keycloak/providerId"],
  "certificate-type": ["/developer/certificateType"],
  "test-users": ["/review/testUsers"],
  "review-status": ["/review/status"]
};
