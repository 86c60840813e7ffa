// Generated from schema/weibo-provider.schema.json by `npm run generate`. Do not edit.

/**
 * One Sina Weibo web application, and the Janrain (Akamai Identity Cloud) application that offers it as a sign-in provider. 一个微博网站应用，以及使用它登录的 Janrain 应用。
 */
export interface Declaration {
  /**
   * The version of this file's format: 1. 本文件格式的版本：1。
   */
  version: 1;
  /**
   * What Weibo's form asks under basic information. 微博表单中的基本信息。
   */
  app: {
    /**
     * No spaces; unique at Weibo. 不含空格，在微博唯一。
     */
    name: string;
    /**
     * Always a web application; Weibo does not let it be changed later. 网站应用，创建后不可更改。
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
     * At least 20 words: each Chinese character is a word, and so is each run of anything else between spaces. 至少 20 个字（词）。
     */
    description: string;
    /**
     * The guide says No (false). 设置指南要求选“否”。
     */
    securityDomain?: boolean;
    /**
     * One to three; the first decides the main class. 最多三个，第一个决定主分类。
     *
     * @minItems 1
     * @maxItems 3
     */
    labels: [string] | [string, string] | [string, string, string];
    /**
     * The Weibo account that represents the company. 代表公司的微博帐号。
     */
    operatingAccount: string;
  };
  /**
   * Where Weibo's reviewers look for the login besides the website itself, and what shows it. 审核人员查看微博登录入口的其他页面。
   */
  site?: {
    /**
     * The home page, where it is not the website itself. 首页（与应用地址不同时填写）。
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
     * Further strings that show the Weibo login in the pages or their scripts; letter case does not matter. 页面或脚本中表明有微博登录的其他字符串，不区分大小写。
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
     * Hosts, with all below them, that the hint about mainland China should know besides its own list. 除内置列表外，国内无法访问的主机（含其子域名）。
     *
     * @maxItems 100
     */
    closedInChina?: string[];
    /**
     * Hosts, with all below them, that you know to open there: the hint leaves them out. 已确认国内可以访问的主机（含其子域名），不再提示。
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
   * The callback URL that the Janrain dashboard lists, in both fields. Janrain 控制台列出的回调地址，两项相同。
   */
  callbacks: {
    /**
     * An absolute https URL; Weibo compares it character by character. 绝对 https 地址，须完全一致。
     */
    authorization: string;
    /**
     * The same URL as the authorization callback. 与授权回调页相同。
     */
    deauthorization: string;
  };
  /**
   * Names of the secrets that hold Weibo's app key and secret, never the values. 保存 App Key 与 App Secret 的密钥名称，不是值本身。
   */
  credentials: {
    /**
     * The name of the secret that holds the App Key. 保存 App Key 的密钥名称。
     */
    appKey: string;
    /**
     * The name of the secret that holds the App Secret. 保存 App Secret 的密钥名称。
     */
    appSecret: string;
  };
  /**
   * The Social Login application that signs users in. 提供登录的 Janrain 应用。
   */
  janrain: {
    /**
     * The first label of https://{realm}.rpxnow.com. https://{realm}.rpxnow.com 的第一段。
     */
    realm?: string;
    /**
     * The CNAME of the Janrain application, where there is one; callbacks then stand on it. Janrain 应用的 CNAME 域名。
     */
    domain?: string;
    /**
     * The name of the secret that holds the Janrain API key. 保存 Janrain API Key 的密钥名称。
     */
    apiKey: string;
    /**
     * The name of the secret that holds a Partner key; without one the credentials are entered in the dashboard by hand. 保存 Partner Key 的密钥名称；没有时凭证须手工填写。
     */
    partnerKey?: string;
    /**
     * Domains that may use the Janrain application; the website's host is always among them. 可以使用该应用的域名；网站域名始终包含在内。
     */
    allowDomains?: string[];
  };
  /**
   * Personal data stands here only as names of secrets. 个人信息只写密钥名称。
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
     * The name of the secret that holds the real name (no spaces: use underscores). 保存真实姓名的密钥名称，姓名中用下划线代替空格。
     */
    realName: string;
    /**
     * The name of the secret that holds the number. 保存证件号码的密钥名称。
     */
    idNumber: string;
  };
  /**
   * What a person knows of the review; Weibo has no API to ask. 审核状态，由人填写。
   */
  review?: {
    /**
     * development, in-review, approved or rejected. 开发中、审核中、已通过、被拒绝。
     */
    status: "development" | "in-review" | "approved" | "rejected";
    /**
     * How many test accounts are set; Weibo allows 15 before approval. 已添加的测试帐号数，审核前最多 15 个。
     */
    testUsers?: number;
  };
}
