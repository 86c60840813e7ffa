import type { Translated } from "../types.ts";
import type { declaration as english } from "../en/declaration.ts";

/** Rules that compare fields with each other, and rules about the images. */
export const declaration = {
  "callback-host": {
    title: "回调页与 Janrain 应用不在同一主机",
    message: {
      one: "回调页在“{host}”上，而声明的 Janrain 应用在“{expected}”上，因此用户登录后无法返回。",
      both: "两个回调页都在“{host}”上，而声明的 Janrain 应用在“{expected}”上，因此用户登录后无法返回。",
    },
    fix: "从 Janrain 控制台复制回调 URL，或更正 janrain.realm 或 janrain.domain。",
  },
  "callbacks-agree": {
    title: "两个回调页不同",
    message: "取消授权回调页与授权回调页不同，而设置指南在两处填写同一个 URL。",
    fix: "两处写同一个 URL；如果确实要用不同的地址，请将规则 callbacks-agree 设为 off。",
  },
  "security-domain": {
    title: "启用了域名绑定",
    message: "域名绑定设为“是”，而设置指南要求选“否”。",
    fix: "写成 `securityDomain: false`；如果是有意绑定，请将规则 security-domain 设为 off。",
  },
  "allow-list-website": {
    title: "域名白名单未覆盖网站",
    message: "域名白名单中没有“{host}”，而登录正是在这个主机的网站上进行。",
    fix: "加上它，让名单与 Janrain 将要保存的内容一致：同步无论如何都会添加它。",
  },
  "url-form": {
    title: "URL 无法解析",
    message: "“{url}”看起来像 URL，但任何程序都无法打开它：主机或端口无效。",
    fix: "检查主机和端口。",
  },
  "real-name-spaces": {
    title: "真实姓名含有空格",
    message: "密钥 {name} 中的真实姓名含有空格，微博表单不接受。",
    fix: "重新设置该密钥，用下划线代替空格。",
  },
  "name-brand": {
    title: "应用名称含有新浪的品牌",
    message: "应用名称含有“{brand}”，微博的站内应用规则禁止这样命名；审核人员也可能以此驳回网站应用。",
    fix: "使用自有品牌命名。",
  },
  "website-http": {
    title: "应用地址不是 https",
    message: "应用地址声明为 http，浏览器会将其标记为不安全。",
    fix: "如果网站支持 https，请写 https://。",
  },
  "callback-fragment": {
    title: "回调页含有 fragment",
    message: "回调页含有 fragment（#…），而 OAuth 2.0 禁止在重定向 URI 中使用它。",
    fix: "删除 # 及其后面的内容。",
  },
  "callback-path": {
    title: "回调页的路径不常见",
    message: "回调页不是 {expected}，而 Janrain 很可能使用后者；没有文档给出确切的地址。",
    fix: "与 Janrain 控制台中的回调 URL 进行核对；如果一致，忽略本提示即可。",
  },
  "secrets-distinct": {
    title: "两个字段使用同一个密钥名称",
    message: "密钥 {name} 已用于 {first}，因此其中一个字段会得到错误的值。",
    fix: "写属于这个字段的密钥的名称。",
  },
  "credentials-swapped": {
    title: "App Key 与 App Secret 放错了位置",
    message: {
      equal: "密钥 {name} 和 {other} 的值相同：其中一个粘贴错了位置。sync 会拒绝它。",
      swapped: "密钥 {name} 的值像 App Secret，而 {other} 的值像 App Key。sync 会拒绝它。",
    },
    fix: "从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret 到密钥中。",
  },
  "credentials-form": {
    title: "App Key 或 App Secret 的形式不对",
    message: {
      key: "密钥 {name} 的值不是 8 到 10 位数字，而已知的 App Key 都是这样。",
      secret: "密钥 {name} 的值不是 32 位十六进制数字，而已知的 App Secret 都是这样。",
      upper: "密钥 {name} 的值含有大写字母，而已知的 App Secret 都是小写。",
      placeholder: "密钥 {name} 中是占位符而不是值：表达式没有被解析，或者从未填写。",
      "line-break": "密钥 {name} 以换行符结尾，它会成为值的一部分。",
      blanks: "密钥 {name} 以空格开头或结尾，它会成为值的一部分。",
    },
    fix: "根据微博“应用信息 → 基本信息”中显示的内容重新设置密钥，前后不要有多余字符。",
  },
  "certificate-foreigner": {
    title: "外籍开发者使用了身份证",
    message: "是否外籍声明为是，但证件类型是中国的身份证。",
    fix: "写成 `certificateType: passport` 或 `foreigner: false`。",
  },
  "id-number-form": {
    title: "证件号码无效",
    message: "密钥 {name} 中的证件号码不是有效的身份证号码：它需要 18 个字符，且最后一位校验码必须正确。",
    fix: "按证件上的号码重新设置该密钥。",
  },
  "review-development": {
    title: "应用尚未通过审核",
    message: "审核状态为 {status} 期间，只有应用所有者和测试用户（{testUsers} 个，最多 15 个）可以登录；其他人都会收到微博错误 21321。",
    fix: "提交应用审核，收到微博通过的通知后写成 `status: approved`；审核需要 1 到 3 个工作日。",
  },
  "identity-cloud-end": {
    title: "Identity Cloud 即将终止",
    message: "Akamai 已宣布 Identity Cloud 将于 {year} 年终止，Janrain 的社交登录也随之终止。",
    fix: "规划迁移到其他身份服务；可以用 identity-cloud-end=off 关闭本提示。",
  },
  "image-extension": {
    title: "扩展名与图片不符",
    message: "“{path}”的内容是 {format}，但扩展名不是。",
    fix: "重命名该文件。",
  },
  "image-repeated": {
    title: "截图重复",
    message: "“{path}”与“{first}”是同一张图片，而审核人员要求不同的图片。",
    fix: "另截一张图：首页、登录页或设置页。",
  },
  "image-file": {
    title: "图片无法读取",
    message: {
      missing: "文件“{path}”不存在；路径相对于本文件。",
      outside: "“{path}”是绝对路径或指向仓库之外，那里的内容一律不读取。",
      "not-a-file": "“{path}”不是文件。",
      unreadable: "“{path}”无法读取。",
    },
    fix: "提交该图片，并写出它相对于本文件的路径。",
  },
  "image-format": {
    title: "图片既不是 PNG 也不是 JPEG",
    message: {
      other: "“{path}”的内容是 {format}，而微博表单只接受 PNG 或 JPEG。",
      unknown: "“{path}”的内容不是图片，而微博表单只接受 PNG 或 JPEG。",
      noSize: "“{path}”的开头是 {format}，但前 64 KiB 中没有图片尺寸。",
    },
    fix: "将图片重新导出为 PNG 或 JPEG，不嵌入元数据。",
  },
  "image-size": {
    title: "图片尺寸不对",
    message: "“{path}”为 {found} 像素，而微博表单要求恰好 {wanted} 像素。",
    fix: "按该尺寸导出图片。",
  },
} satisfies Translated<typeof english>;
