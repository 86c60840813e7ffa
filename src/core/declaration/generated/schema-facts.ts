// Generated from schema/weibo-provider.schema.json by `npm run generate`. Do not edit.
import type { Constraint, FieldFacts } from "../schema-facts.ts";

/** What the schema says of each field, by instance pointer; `*` stands for any item of a list. */
export const fields: Readonly<Record<string, FieldFacts>> = {
  "": {
    "title": "Weibo provider declaration",
    "keys": [
      "version",
      "app",
      "site",
      "images",
      "callbacks",
      "credentials",
      "janrain",
      "developer",
      "review"
    ]
  },
  "/version": {
    "title": "Format version · 格式版本"
  },
  "/app": {
    "title": "Basic information · 应用基本信息",
    "label": "应用基本信息",
    "keys": [
      "name",
      "type",
      "website",
      "note",
      "description",
      "securityDomain",
      "labels",
      "operatingAccount"
    ]
  },
  "/app/name": {
    "title": "Application name · 应用名称",
    "label": "应用名称"
  },
  "/app/type": {
    "title": "Application type · 应用分类",
    "label": "应用分类"
  },
  "/app/website": {
    "title": "Application website · 应用地址",
    "label": "应用地址"
  },
  "/app/note": {
    "title": "Application note · 应用简介",
    "label": "应用简介"
  },
  "/app/description": {
    "title": "Application description · 应用介绍",
    "label": "应用介绍"
  },
  "/app/securityDomain": {
    "title": "Security domain · 域名绑定",
    "label": "域名绑定",
    "default": "false"
  },
  "/app/labels": {
    "title": "Labels · 标签",
    "label": "标签"
  },
  "/app/labels/*": {
    "title": "Labels · 标签",
    "label": "标签"
  },
  "/app/operatingAccount": {
    "title": "Official operating account · 官方运营帐号",
    "label": "官方运营帐号"
  },
  "/site": {
    "title": "Pages of the website · 网站页面",
    "keys": [
      "home",
      "login",
      "register",
      "markers",
      "closedInChina",
      "openInChina"
    ]
  },
  "/site/home": {
    "title": "Home page · 首页"
  },
  "/site/login": {
    "title": "Login page · 登录页"
  },
  "/site/register": {
    "title": "Registration page · 注册页"
  },
  "/site/markers": {
    "title": "Login markers · 登录标记"
  },
  "/site/markers/*": {
    "title": "Login markers · 登录标记"
  },
  "/site/closedInChina": {
    "title": "Hosts closed in mainland China · 国内无法访问的主机"
  },
  "/site/closedInChina/*": {
    "title": "Hosts closed in mainland China · 国内无法访问的主机"
  },
  "/site/openInChina": {
    "title": "Hosts open in mainland China · 国内可以访问的主机"
  },
  "/site/openInChina/*": {
    "title": "Hosts open in mainland China · 国内可以访问的主机"
  },
  "/images": {
    "title": "Images · 图片",
    "label": "应用图片",
    "keys": [
      "icon16",
      "icon80",
      "icon120",
      "screenshots"
    ]
  },
  "/images/icon16": {
    "title": "Icon 16×16 · 16×16 图标",
    "label": "图标 16×16",
    "pixels": [
      16,
      16
    ]
  },
  "/images/icon80": {
    "title": "Icon 80×80 · 80×80 图标",
    "label": "图标 80×80",
    "pixels": [
      80,
      80
    ]
  },
  "/images/icon120": {
    "title": "Icon 120×120 · 120×120 图标",
    "label": "图标 120×120",
    "pixels": [
      120,
      120
    ]
  },
  "/images/screenshots": {
    "title": "Screenshots 450×300 · 450×300 截图",
    "label": "应用截图"
  },
  "/images/screenshots/*": {
    "title": "Screenshot 450×300 · 450×300 截图",
    "label": "应用截图",
    "pixels": [
      450,
      300
    ]
  },
  "/callbacks": {
    "title": "OAuth 2.0 callbacks · OAuth2.0 授权设置",
    "label": "OAuth2.0 授权设置",
    "keys": [
      "authorization",
      "deauthorization"
    ]
  },
  "/callbacks/authorization": {
    "title": "Authorization callback · 授权回调页",
    "label": "授权回调页"
  },
  "/callbacks/deauthorization": {
    "title": "Deauthorization callback · 取消授权回调页",
    "label": "取消授权回调页"
  },
  "/credentials": {
    "title": "Credentials · 应用凭证",
    "keys": [
      "appKey",
      "appSecret"
    ]
  },
  "/credentials/appKey": {
    "title": "App key's secret · App Key 的密钥名称",
    "label": "App Key",
    "secret": true
  },
  "/credentials/appSecret": {
    "title": "App secret's secret · App Secret 的密钥名称",
    "label": "App Secret",
    "secret": true
  },
  "/janrain": {
    "title": "Janrain · Janrain 应用",
    "keys": [
      "realm",
      "domain",
      "apiKey",
      "partnerKey",
      "allowDomains"
    ]
  },
  "/janrain/realm": {
    "title": "Realm · 应用域"
  },
  "/janrain/domain": {
    "title": "Custom domain · 自定义域名"
  },
  "/janrain/apiKey": {
    "title": "API key's secret · API Key 的密钥名称",
    "secret": true
  },
  "/janrain/partnerKey": {
    "title": "Partner key's secret · Partner Key 的密钥名称",
    "secret": true
  },
  "/janrain/allowDomains": {
    "title": "Allow-list · 域名白名单"
  },
  "/janrain/allowDomains/*": {
    "title": "Allow-list · 域名白名单"
  },
  "/developer": {
    "title": "Developer identity · 开发者身份认证",
    "label": "开发者身份认证",
    "keys": [
      "foreigner",
      "certificateType",
      "realName",
      "idNumber"
    ]
  },
  "/developer/foreigner": {
    "title": "Foreigner · 是否外籍",
    "label": "是否外籍"
  },
  "/developer/certificateType": {
    "title": "Certificate type · 证件类型",
    "label": "证件类型"
  },
  "/developer/realName": {
    "title": "Real name's secret · 真实姓名的密钥名称",
    "label": "真实姓名",
    "secret": true
  },
  "/developer/idNumber": {
    "title": "ID number's secret · 证件号码的密钥名称",
    "label": "证件号码",
    "secret": true
  },
  "/review": {
    "title": "Review · 审核",
    "keys": [
      "status",
      "testUsers"
    ]
  },
  "/review/status": {
    "title": "Review status · 审核状态"
  },
  "/review/testUsers": {
    "title": "Test users · 测试用户数",
    "label": "测试信息",
    "default": "0"
  }
};

/** The rule that each constraint belongs to and the constraint's value, by ajv's schema path. */
export const constraints: Readonly<Record<string, Constraint>> = {
  "#/definitions/secretName/pattern": {
    "rule": "secret-name",
    "limit": "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$"
  },
  "#/properties/version/enum": {
    "rule": "format-version",
    "limit": [
      1
    ]
  },
  "#/properties/app/properties/name/pattern": {
    "rule": "name-spaces",
    "limit": "^\\S*$"
  },
  "#/properties/app/properties/type/enum": {
    "rule": "app-type",
    "limit": [
      "web"
    ]
  },
  "#/properties/app/properties/website/pattern": {
    "rule": "website-url",
    "limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
  },
  "#/properties/app/properties/note/maxLength": {
    "rule": "note-length",
    "limit": 15
  },
  "#/properties/app/properties/description/pattern": {
    "rule": "description-length",
    "limit": "^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)"
  },
  "#/properties/app/properties/labels/minItems": {
    "rule": "labels-count",
    "limit": 1
  },
  "#/properties/app/properties/labels/maxItems": {
    "rule": "labels-count",
    "limit": 3
  },
  "#/properties/app/properties/labels/uniqueItems": {
    "rule": "labels-duplicate",
    "limit": true
  },
  "#/properties/site/properties/home/pattern": {
    "rule": "page-url",
    "limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
  },
  "#/properties/site/properties/login/pattern": {
    "rule": "page-url",
    "limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
  },
  "#/properties/site/properties/register/pattern": {
    "rule": "page-url",
    "limit": "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
  },
  "#/properties/site/properties/markers/maxItems": {
    "rule": "site-entries",
    "limit": 20
  },
  "#/properties/site/properties/closedInChina/maxItems": {
    "rule": "site-entries",
    "limit": 100
  },
  "#/properties/site/properties/closedInChina/items/pattern": {
    "rule": "site-host",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
  },
  "#/properties/site/properties/openInChina/maxItems": {
    "rule": "site-entries",
    "limit": 100
  },
  "#/properties/site/properties/openInChina/items/pattern": {
    "rule": "site-host",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
  },
  "#/properties/images/properties/screenshots/minItems": {
    "rule": "screenshots-count",
    "limit": 3
  },
  "#/properties/images/properties/screenshots/maxItems": {
    "rule": "screenshots-count",
    "limit": 3
  },
  "#/properties/callbacks/properties/authorization/pattern": {
    "rule": "callback-url",
    "limit": "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
  },
  "#/properties/callbacks/properties/deauthorization/pattern": {
    "rule": "callback-url",
    "limit": "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$"
  },
  "#/properties/janrain/properties/realm/pattern": {
    "rule": "realm-name",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$"
  },
  "#/properties/janrain/properties/domain/pattern": {
    "rule": "janrain-domain",
    "limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
  },
  "#/properties/janrain/properties/allowDomains/uniqueItems": {
    "rule": "allow-domain-duplicate",
    "limit": true
  },
  "#/properties/janrain/properties/allowDomains/items/pattern": {
    "rule": "allow-domain",
    "limit": "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
  },
  "#/properties/developer/properties/certificateType/enum": {
    "rule": "certificate-type",
    "limit": [
      "passport",
      "id-card"
    ]
  },
  "#/properties/review/properties/status/enum": {
    "rule": "review-status",
    "limit": [
      "development",
      "in-review",
      "approved",
      "rejected"
    ]
  },
  "#/properties/review/properties/testUsers/minimum": {
    "rule": "test-users",
    "limit": 0
  },
  "#/properties/review/properties/testUsers/maximum": {
    "rule": "test-users",
    "limit": 15
  }
};

/** The fields that carry each constraint rule, by rule id. */
export const constraintFields: Readonly<Record<string, readonly string[]>> = {
  "secret-name": [
    "/credentials/appKey",
    "/credentials/appSecret",
    "/janrain/apiKey",
    "/janrain/partnerKey",
    "/developer/realName",
    "/developer/idNumber"
  ],
  "format-version": [
    "/version"
  ],
  "name-spaces": [
    "/app/name"
  ],
  "app-type": [
    "/app/type"
  ],
  "website-url": [
    "/app/website"
  ],
  "note-length": [
    "/app/note"
  ],
  "description-length": [
    "/app/description"
  ],
  "labels-count": [
    "/app/labels"
  ],
  "labels-duplicate": [
    "/app/labels"
  ],
  "page-url": [
    "/site/home",
    "/site/login",
    "/site/register"
  ],
  "site-entries": [
    "/site/markers",
    "/site/closedInChina",
    "/site/openInChina"
  ],
  "site-host": [
    "/site/closedInChina/*",
    "/site/openInChina/*"
  ],
  "screenshots-count": [
    "/images/screenshots"
  ],
  "callback-url": [
    "/callbacks/authorization",
    "/callbacks/deauthorization"
  ],
  "realm-name": [
    "/janrain/realm"
  ],
  "janrain-domain": [
    "/janrain/domain"
  ],
  "allow-domain-duplicate": [
    "/janrain/allowDomains"
  ],
  "allow-domain": [
    "/janrain/allowDomains/*"
  ],
  "certificate-type": [
    "/developer/certificateType"
  ],
  "review-status": [
    "/review/status"
  ],
  "test-users": [
    "/review/testUsers"
  ]
};
