// Generated from schema/weibo-provider.source.json by `npm run generate`. Do not edit.

/**
 * One Sina Weibo web application, and the identity services that offer it for signing in. 一个微博网站应用，以及使用它登录的身份服务。
 */
export interface Declaration {
  /**
   * The version of this file's format: 1. 本文件格式的版本：1。
   */
  version: 1;
  /**
   * The basic information on Weibo's form. 微博表单中的基本信息。
   */
  app: {
    /**
     * No spaces; unique at Weibo. 不含空格，在微博唯一。
     */
    name: string;
    /**
     * Always a web application; Weibo does not allow changing it later. 网站应用，创建后不可更改。
     */
    type: "web";
    /**
     * The public site that shows the Weibo login; reviewers open it. 公开可访问、带微博登录入口的网站。
     */
    website: string;
    /**
     * At most 15 characters, counted as Unicode code points. 最多 15 个字。
     */
    note: string;
    /**
     * At least 20 words: each Chinese, Japanese, Korean or Thai character is a word, and so is each run of anything else between spaces. 至少 20 个字，外文按词计。
     */
    description: string;
    /**
     * No (false), as the setup guide says. 设置指南要求选“否”。
     */
    securityDomain?: boolean;
    /**
     * Up to three; the first decides the main class. 最多三个，第一个决定主分类。
     *
     * @maxItems 3
     */
    labels?: [] | [string] | [string, string] | [string, string, string];
    /**
     * The Weibo account that represents the company. 代表公司的微博账号。
     */
    operatingAccount: string;
  };
  /**
   * Further pages on which reviewers look for the Weibo login, and markers of it. 审核人员查看微博登录入口的其他页面，以及登录标记。
   */
  site?: {
    /**
     * The home page, if it differs from the website. 首页（与应用地址不同时填写）。
     */
    home?: string;
    /**
     * The page on which users sign in. 登录页面。
     */
    login?: string;
    /**
     * The page on which users register. 注册页面。
     */
    register?: string;
    /**
     * Further strings that mark a Weibo login in the pages or their scripts; case-insensitive. 页面或脚本中表明有微博登录的其他字符串，不区分大小写。
     *
     * @maxItems 20
     */
    markers?:
      | []
      | [string]
      | [string, string]
      | [string, string, string]
      | [string, string, string, string]
      | [string, string, string, string, string]
      | [string, string, string, string, string, string]
      | [string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string, string, string, string, string]
      | [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string
        ]
      | [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string
        ]
      | [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string
        ]
      | [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string
        ]
      | [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string
        ]
      | [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string,
          string
        ];
    /**
     * Hosts, including subdomains, that cannot be reached from mainland China, in addition to the built-in list. 除内置列表外，国内无法访问的主机（含其子域名）。
     *
     * @maxItems 100
     */
    closedInChina?: string[];
    /**
     * Hosts, including subdomains, that can be reached from mainland China; they are not reported. 已确认国内可以访问的主机（含其子域名），不再提示。
     *
     * @maxItems 100
     */
    openInChina?: string[];
  };
  /**
   * PNG or JPEG files in this repository; paths are relative to this file. PNG 或 JPEG，路径相对于本文件。
   */
  images: {
    /**
     * A PNG or JPEG of 16×16 pixels. 16×16 像素。
     */
    icon16: string;
    /**
     * A PNG or JPEG of 80×80 pixels. 80×80 像素。
     */
    icon80: string;
    /**
     * A PNG or JPEG of 120×120 pixels. 120×120 像素。
     */
    icon120: string;
    /**
     * Three PNG or JPEG files of 450×300 pixels. 三张 450×300 像素的截图。
     *
     * @minItems 3
     * @maxItems 3
     */
    screenshots: [string, string, string];
  };
  /**
   * The callback URL of the identity service, or of the website without one, in both fields. 身份服务（没有时为网站）的回调地址，两项相同。
   */
  callbacks: {
    /**
     * An absolute URL, preferably https; Weibo compares it character by character. 绝对地址，建议使用 https；微博会逐字符比对。
     */
    authorization: string;
    /**
     * Where Weibo reports revoked authorizations; usually the authorization callback. 用户取消授权时微博请求的地址，通常与授权回调页相同。
     */
    deauthorization: string;
  };
  /**
   * Names of the secrets that hold Weibo's app key and secret, never the values. 保存 App Key 与 App Secret 的机密名称，不是值本身。
   */
  credentials: {
    /**
     * The name of the secret that holds the App Key. 保存 App Key 的机密名称。
     */
    appKey: string;
    /**
     * The name of the secret that holds the App Secret. 保存 App Secret 的机密名称。
     */
    appSecret: string;
  };
  /**
   * The Auth0 tenant that signs users in with a Weibo connection. 通过微博连接提供登录的 Auth0 租户。
   */
  auth0?: {
    /**
     * The tenant's own domain; the Management API is there, also with a custom domain. 租户自己的域名；即使有自定义域名，Management API 也在该域名下。
     */
    domain: string;
    /**
     * The custom domain of the tenant, if it has one; the callback is then on this host. 租户的自定义域名；回调地址位于该域名下。
     */
    customDomain?: string;
    /**
     * The name of the Weibo connection, which the sync creates if it is missing: letters, digits and hyphens. 微博连接的名称，不存在时由 sync 创建；只含字母、数字和连字符。
     */
    connection: string;
    /**
     * Client ids of the applications that offer the connection; others keep their settings. 启用该连接的应用的 Client ID；其他应用保持不变。
     */
    applications?: string[];
    /**
     * The name of the secret that holds the client id for the Management API. 保存 Management API 的 Client ID 的机密名称。
     */
    clientId: string;
    /**
     * The name of the secret that holds the client secret for the Management API. 保存 Management API 的 Client Secret 的机密名称。
     */
    clientSecret: string;
  };
  /**
   * The Social Login application that signs users in. 提供登录的 Janrain 应用。
   */
  janrain?: {
    /**
     * The first label of https://{realm}.rpxnow.com. https://{realm}.rpxnow.com 的第一段。
     */
    realm?: string;
    /**
     * The CNAME of the Janrain application, if it has one; callbacks are then on this host. Janrain 应用的 CNAME 域名；回调地址位于该域名下。
     */
    domain?: string;
    /**
     * The name of the secret that holds the Janrain API key. 保存 Janrain API Key 的机密名称。
     */
    apiKey: string;
    /**
     * The name of the secret that holds a Partner key; without it, the credentials are entered manually in the dashboard. 保存 Partner Key 的机密名称；没有时须在控制台手动填写凭证。
     */
    partnerKey?: string;
    /**
     * Domains that may use the Janrain application; the website's host is always included. 可以使用该应用的域名；网站域名始终包含在内。
     */
    allowDomains?: string[];
  };
  /**
   * The Keycloak realm that signs users in with a Weibo identity provider. 通过微博身份提供方提供登录的 Keycloak realm。
   */
  keycloak?: {
    /**
     * The server's base URL; the workflow's target-origins has to allow its origin before it receives a key. 服务器的基础地址；只有工作流的 target-origins 允许其源地址后才会收到密钥。
     */
    url: string;
    /**
     * The realm that the users sign in to. 用户登录的 realm。
     */
    realm: string;
    /**
     * The alias of the identity provider, which the sync creates if it is missing; part of the callback. 身份提供方的别名，不存在时由 sync 创建；它是回调地址的一部分。
     */
    alias: string;
    /**
     * The type of the identity provider: oauth2, which Keycloak has built in, or that of an extension. 身份提供方的类型：Keycloak 内置的 oauth2，或扩展的类型。
     */
    providerId?: string;
    /**
     * The name of the secret that holds the id of a client with a service account. 保存带服务账号的客户端 ID 的机密名称。
     */
    clientId: string;
    /**
     * The name of the secret that holds the secret of that client. 保存该客户端密钥的机密名称。
     */
    clientSecret: string;
  };
  /**
   * Personal data, only as names of secrets. 个人信息只写机密名称。
   */
  developer?: {
    /**
     * true if the developer is not Chinese. 开发者为外籍时为 true。
     */
    foreigner: boolean;
    /**
     * passport or id-card. 护照或身份证。
     */
    certificateType: "passport" | "id-card";
    /**
     * The name of the secret that holds the real name (no spaces: use underscores). 保存真实姓名的机密名称，姓名中用下划线代替空格。
     */
    realName: string;
    /**
     * The name of the secret that holds the number. 保存证件号码的机密名称。
     */
    idNumber: string;
  };
  /**
   * Self-reported status of the review; Weibo has no API for it. 审核状态，自行填写；微博没有查询接口。
   */
  review?: {
    /**
     * development, in-review, approved or rejected. 开发中、审核中、已通过、被拒绝。
     */
    status: "development" | "in-review" | "approved" | "rejected";
    /**
     * How many test users are added; Weibo allows 15 before approval. 已添加的测试用户数，审核通过前最多 15 个。
     */
    testUsers?: number;
  };
}
