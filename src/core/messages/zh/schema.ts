import type { Translated } from "../types.ts";
import type { schema as english } from "../en/schema.ts";

/** Rules that the schema carries. */
export const schema = {
  "missing-key": {
    title: "缺少键",
    message: {
      plain: "这里缺少键“{key}”。",
      labelled: "这里缺少键“{key}”；微博表单要求填写它，名称为“{field}”。",
      realmOrDomain: "这里既没有“realm”也没有“domain”，无法得知是哪个 Janrain 应用。",
    },
    fix: "补上这个键；schema 中有它的取值示例。",
  },
  "unknown-key": {
    title: "未知的键",
    message: {
      misplaced: "键“{key}”不属于此处，应位于 {section} 之下。",
      near: "这里没有键“{key}”；您是否想写“{suggestion}”？",
      plain: "这里没有键“{key}”；可用的键有 {known}。",
    },
    fix: "更正或删除这个键：没有任何功能会读取它。",
  },
  "wrong-type": {
    title: "值的类型不对",
    message: {
      stringScalar: "“{field}”应为文本，但 YAML 将 {value} 解读为其他类型。",
      booleanText: "“{field}”应为 true 或 false；{value} 在 YAML 1.2 中是文本。",
      booleanScalar: "“{field}”应为 true 或 false，而不是 {value}。",
      integerScalar: "“{field}”应为整数，而不是 {value}。",
      arrayScalar: "“{field}”应为列表，但这里是单个值。",
      objectScalar: "“{field}”应为由键组成的映射，但这里是单个值。",
      string: "“{field}”应为文本，但这里是列表或映射。",
      boolean: "“{field}”应为 true 或 false，但这里是列表或映射。",
      integer: "“{field}”应为整数，但这里是列表或映射。",
      array: "“{field}”应为列表，但这里是映射。",
      object: "“{field}”应为由键组成的映射，但这里是列表。",
    },
    fix: "按 schema 给出的形式书写；看起来像其他类型的文本需要加引号。",
  },
  "unquoted-number": {
    title: "应为文本的数字没有加引号",
    message: {
      plain: "“{field}”应为文本，但不加引号的 {digits} 在 YAML 中是数字。",
      secret: "这里应该写密钥的名称，但写的是数字；它看起来就是密钥的值。",
      changed: "“{field}”应为文本，但不加引号的 {digits} 在 YAML 中是数字，会变成 {value}。",
    },
    fix: "纯数字的文本请加引号；应写密钥名称的地方请写名称。",
  },
  "empty-value": {
    title: "值为空",
    message: "“{field}”没有值，而微博和 Janrain 都不接受空值。",
    fix: "填写该值。",
  },
  "surrounding-space": {
    title: "值的前后有空白",
    message: "“{field}”以空白开头或结尾；凡是比对它的地方都会计入空白，例如微博比对回调页时。",
    fix: "请删除空白；若文本写在 | 或 > 之后，请改用 |- 或 >- 以去掉末尾换行。",
  },
  "invisible-character": {
    title: "值中含有不可见字符",
    message: "{field}含有字符 {character}：肉眼看不到，但比较该值时会起作用。",
    fix: "请重新键入该值，或在能显示该字符的编辑器中将其删除。",
  },
  "format-version": {
    title: "不支持的格式版本",
    message: {
      plain: "本程序不支持格式版本 {value}。",
      near: "本程序不支持格式版本 {value}。",
    },
    fix: "写成 `version: 1`，或升级本程序。",
  },
  "name-spaces": {
    title: "应用名称含有空格",
    message: "{field}“{value}”含有空格，微博表单不接受。",
    fix: "去掉名称中的空格，例如 AcmeMember。",
  },
  "app-type": {
    title: "应用不是网站应用",
    message: {
      plain: "{field}“{value}”不是 {allowed}：通过 Janrain 登录需要网站应用，而微博不允许以后更改分类。",
      near: "没有名为“{value}”的{field}；您是否想写“{suggestion}”？",
    },
    fix: "写成 `type: web`。",
  },
  "website-url": {
    title: "应用地址不是绝对 URL",
    message: "{field}“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
    fix: "写出完整地址，形式如 https://www.acme.example/ 所示。",
  },
  "page-url": {
    title: "页面地址不是绝对 URL",
    message: "页面地址“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
    fix: "写出完整地址，形式如 https://www.acme.example/login 所示。",
  },
  "site-host": {
    title: "site 中的条目不是主机名",
    message: "“{value}”不是主机名。",
    fix: "只写主机名，例如 fonts.gstatic.com。",
  },
  "site-entries": {
    title: "site 中的列表过长",
    message: "有 {count} 个条目（{field}），而本工具最多接受 {limit} 个。",
    fix: "只保留需要的条目。",
  },
  "note-length": {
    title: "应用简介过长",
    message: "{field}有 {count} 个字符，而微博表单最多接受 {limit} 个。",
    fix: "缩短应用简介；每个字母、汉字和标点都算一个字符。",
  },
  "description-length": {
    title: "应用介绍过短",
    message: "{field}有 {count} 个词，而微博要求至少 20 个。",
    fix: "多介绍一些用户在网站上能做什么；每个汉字算一个词。",
  },
  "labels-count": {
    title: "标签数量不对",
    message: {
      few: "没有任何{field}，而第一个标签决定应用的主分类。",
      many: "有 {count} 个{field}，而微博最多接受 {limit} 个。",
    },
    fix: "写一到三个标签，最重要的放在最前面。",
  },
  "labels-duplicate": {
    title: "标签重复",
    message: "列表中已有这个{field}，重复会白白占用三个名额中的一个。",
    fix: "删除它，或换一个标签。",
  },
  "screenshots-count": {
    title: "应用截图数量不对",
    message: {
      few: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。",
      many: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。",
    },
    fix: "列出三张 450×300 像素的图片。",
  },
  "callback-url": {
    title: "回调页不是绝对 https URL",
    message: "{field}“{value}”应为绝对的 https URL，且不含空格和用户名；微博会逐字符比对它。",
    fix: "从 Janrain 控制台复制回调 URL，形式如 https://acme.rpxnow.com/sinaweibo/callback 所示。",
  },
  "secret-name": {
    title: "密钥名称不合法",
    message: "这里的内容不能作为密钥名称：只允许字母、数字和下划线，且不能以数字或 GITHUB_ 开头。",
    fix: "写保存密钥时所用的名称，例如 WEIBO_APP_KEY，绝不要写它的值。",
  },
  "realm-name": {
    title: "realm 不能作为主机名的一段",
    message: "realm“{value}”不能作为 rpxnow.com 主机名的第一段。",
    fix: "只写控制台中 .rpxnow.com 前面的部分，例如 acme；自有主机名请写在 domain 中。",
  },
  "janrain-domain": {
    title: "Janrain 域名不是主机名",
    message: "域名“{value}”不是完整的主机名。",
    fix: "只写主机名，不带 https:// 和路径，例如 social.acme.example。",
  },
  "allow-domain": {
    title: "域名白名单中的条目不是域名",
    message: "“{value}”既不是主机名，也不是以 *. 开头的模式，而 Janrain 的域名白名单只包含这两种。",
    fix: "只写主机名，例如 www.acme.example 或 *.acme.example。",
  },
  "allow-domain-duplicate": {
    title: "域名白名单中的条目重复",
    message: "列表中已有这个域名。",
    fix: "删除它。",
  },
  "certificate-type": {
    title: "未知的证件类型",
    message: {
      plain: "{field}“{value}”不在可选值 {allowed} 之中。",
      near: "没有名为“{value}”的{field}；您是否想写“{suggestion}”？",
    },
    fix: "写成 passport 或 id-card。",
  },
  "review-status": {
    title: "未知的审核状态",
    message: {
      plain: "审核状态“{value}”不在可选值 {allowed} 之中。",
      near: "没有名为“{value}”的审核状态；您是否想写“{suggestion}”？",
    },
    fix: "按微博最近一次通知填写：development、in-review、approved 或 rejected。",
  },
  "test-users": {
    title: "测试用户数超出范围",
    message: "测试用户数（{field}）只能为 0 到 15：微博在审核通过前最多允许 15 个，且添加后不可更换。",
    fix: "更正这个数字。",
  },
} satisfies Translated<typeof english>;
