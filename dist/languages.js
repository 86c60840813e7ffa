import { n as en } from "./usage-error.js";
// src/core/messages/zh/index.ts
/** Everything that the program says, in Simplified Chinese. Weibo's fields have the names that Weibo gives them. */
const zh = {
	language: "zh",
	errors: {
		janrain: {
			"-1": {
				meaning: "服务暂时不可用。",
				action: "请稍后重新运行。"
			},
			"0": {
				meaning: "缺少必需的参数。",
				action: "检查本工具的选项；如果选项没有问题，请将其作为本工具的缺陷报告。"
			},
			"1": {
				meaning: "参数无效，或者 provider 还没有应用凭证。",
				action: "查看 Janrain 的消息：provider 无效表示它未提供给该应用，provider 未配置表示需要先设置应用凭证。"
			},
			"2": {
				meaning: "找不到数据。",
				action: "检查 realm 是否指向正确的应用。"
			},
			"3": {
				meaning: "API Key 或 Partner Key 错误。",
				action: "从控制台的设置页面重新复制 Key，并检查它是否属于该 realm。"
			},
			"4": {
				meaning: "Facebook 返回了错误。",
				action: "与微博无关。"
			},
			"5": {
				meaning: "映射已经存在。",
				action: "与本工具的操作无关。"
			},
			"6": {
				meaning: "Janrain 无法与之前正常的 provider 通信。",
				action: "请稍后重新运行。"
			},
			"7": {
				meaning: "帐号的套餐不包含此调用。",
				action: "请联系 Akamai 升级套餐，或在控制台完成这一步。"
			},
			"8": {
				meaning: "缺少该用户的第三方凭证。",
				action: "与本工具的操作无关。"
			},
			"9": {
				meaning: "用户撤销了对第三方的授权。",
				action: "用户需要重新登录。"
			},
			"10": {
				meaning: "应用没有正确配置。",
				action: "在控制台完成配置。"
			},
			unknown: {
				meaning: "文档没有解释这个错误码。",
				action: "请查看 Janrain 的消息。"
			}
		},
		weibo: {
			"21301": {
				meaning: "access token 为空或无效。",
				action: "用户重新登录。"
			},
			"21302": {
				meaning: "密码错误。",
				action: "网页登录中不会出现。"
			},
			"21303": {
				meaning: "密码错误次数过多。",
				action: "网页登录中不会出现。"
			},
			"21304": {
				meaning: "OAuth 1：不支持该版本。",
				action: "像 Janrain 一样使用 OAuth 2。"
			},
			"21305": {
				meaning: "OAuth 1：缺少参数。",
				action: "像 Janrain 一样使用 OAuth 2。"
			},
			"21306": {
				meaning: "OAuth 1：参数被拒绝。",
				action: "像 Janrain 一样使用 OAuth 2。"
			},
			"21307": {
				meaning: "OAuth 1：时间戳被拒绝。",
				action: "像 Janrain 一样使用 OAuth 2。"
			},
			"21308": {
				meaning: "OAuth 1：nonce 已被使用过。",
				action: "像 Janrain 一样使用 OAuth 2。"
			},
			"21309": {
				meaning: "OAuth 1：不支持该签名方法。",
				action: "像 Janrain 一样使用 OAuth 2。"
			},
			"21310": {
				meaning: "OAuth 1：签名无效。",
				action: "像 Janrain 一样使用 OAuth 2。"
			},
			"21311": {
				meaning: "App Key 不存在。",
				action: "将密钥与微博控制台中的 App Key 进行核对。"
			},
			"21312": {
				meaning: "App Key 被拒绝。",
				action: "在微博控制台查看应用是否已关闭或被封禁。"
			},
			"21313": {
				meaning: "缺少 App Key。",
				action: "将应用凭证保存到 Janrain：运行同步。"
			},
			"21314": {
				meaning: "token 已被使用。",
				action: "用户重新登录。"
			},
			"21315": {
				meaning: "token 已过期。",
				action: "用户重新登录。"
			},
			"21316": {
				meaning: "token 已被撤销。",
				action: "用户重新登录。"
			},
			"21317": {
				meaning: "token 被拒绝。",
				action: "用户重新登录。"
			},
			"21318": {
				meaning: "PIN 码验证失败。",
				action: "网页登录中不会出现。"
			},
			"21319": {
				meaning: "用户撤销了授权。",
				action: "用户重新登录。"
			},
			"21320": {
				meaning: "OAuth 2 必须使用 https。",
				action: "只通过 https 调用 api.weibo.com。"
			},
			"21321": {
				meaning: "应用处于开发状态，限制更严：只有应用所有者和最多 15 个测试用户可以登录。",
				action: "提交审核并等待通过（1 到 3 个工作日）；在此之前，将该帐号添加为测试用户，测试用户添加后不可更换。"
			},
			"21322": {
				meaning: "请求中的回调地址与登记的不一致：微博会逐字符比对。",
				action: "使微博的授权回调页与 Janrain 控制台中的完全相同：协议、www、路径，末尾没有空格。"
			},
			"21323": {
				meaning: "请求格式错误，例如缺少 client id 或 secret。",
				action: "以表单而不是 JSON 发送；检查 App Key 和 App Secret 是否已保存到 Janrain。"
			},
			"21324": {
				meaning: "App Key 或 App Secret 错误。",
				action: "将两个密钥与微博控制台进行核对，然后运行同步；在微博控制台重置过的 App Secret 需要重新设置到密钥中。"
			},
			"21325": {
				meaning: "授权码错误、已过期或已被使用，或者回调地址不一致。",
				action: "再登录一次；如果仍然如此，请核对回调地址，并查看身份认证和应用审核是否已通过。"
			},
			"21326": {
				meaning: "应用无权执行此操作。",
				action: "在微博控制台查看应用拥有哪些接口。"
			},
			"21327": {
				meaning: "token 已过期。",
				action: "用户重新登录。"
			},
			"21328": {
				meaning: "不支持该 grant type。",
				action: "这是客户端的缺陷：Janrain 使用 authorization_code。"
			},
			"21329": {
				meaning: "不支持该 response type。",
				action: "这是客户端的缺陷：Janrain 使用 code。"
			},
			"21330": {
				meaning: "用户或服务器拒绝，或者缺少 scope。",
				action: "重新登录并同意授权；在微博控制台申请该 scope。"
			},
			"21331": {
				meaning: "服务暂时不可用。",
				action: "请稍后重试。"
			},
			"21332": {
				meaning: "access token 无效（广为人知，但现有来源中都没有）。",
				action: "用户重新登录。"
			},
			"21335": {
				meaning: "uid 必须是当前登录用户的 uid。",
				action: "这是调用程序的缺陷。"
			},
			"21337": {
				meaning: "App Key 缺少权限。",
				action: "完成开发者身份认证和应用审核。"
			},
			"21338": {
				meaning: "SSO 的包名与签名不匹配。",
				action: "只涉及移动应用。"
			},
			"10001": {
				meaning: "微博系统错误。",
				action: "请稍后重试。"
			},
			"10002": {
				meaning: "服务不可用。",
				action: "请稍后重试。"
			},
			"10003": {
				meaning: "远程服务出错。",
				action: "请稍后重试。"
			},
			"10004": {
				meaning: "IP 地址受限。",
				action: "从微博允许的 IP 地址调用。"
			},
			"10005": {
				meaning: "App Key 需要更高的级别。",
				action: "在微博控制台申请该接口。"
			},
			"10006": {
				meaning: "缺少 App Key（source 参数）。",
				action: "发送 App Key。"
			},
			"10007": {
				meaning: "不支持该媒体类型。",
				action: "这是调用程序的缺陷。"
			},
			"10008": {
				meaning: "参数错误。",
				action: "这是调用程序的缺陷。"
			},
			"10009": {
				meaning: "系统繁忙。",
				action: "请稍后重试。"
			},
			"10010": {
				meaning: "任务超时。",
				action: "请稍后重试。"
			},
			"10011": {
				meaning: "RPC 调用失败。",
				action: "请稍后重试。"
			},
			"10012": {
				meaning: "请求非法。",
				action: "这是调用程序的缺陷。"
			},
			"10013": {
				meaning: "微博用户无效。",
				action: "使用另一个帐号登录。"
			},
			"10014": {
				meaning: "应用缺少权限。",
				action: "在微博控制台申请该接口。"
			},
			"10016": {
				meaning: "缺少参数。",
				action: "这是调用程序的缺陷。"
			},
			"10017": {
				meaning: "参数值无效；未绑定域名时，分享接口会返回此错误。",
				action: "如果网站使用微博的分享接口，请设置域名绑定。"
			},
			"10018": {
				meaning: "请求体过长。",
				action: "这是调用程序的缺陷。"
			},
			"10020": {
				meaning: "接口不存在。",
				action: "这是调用程序的缺陷。"
			},
			"10021": {
				meaning: "不支持该 HTTP 方法。",
				action: "这是调用程序的缺陷。"
			},
			"10022": {
				meaning: "该 IP 地址的请求过于频繁。",
				action: "请稍等一段时间再重试。"
			},
			"10023": {
				meaning: "该用户的请求过于频繁。",
				action: "请稍等一段时间再重试。"
			},
			"10024": {
				meaning: "该用户对此接口的请求过于频繁。",
				action: "请稍等一段时间再重试。"
			},
			"10025": {
				meaning: "内部参数错误。",
				action: "请稍后重试。"
			}
		}
	},
	sync: {
		changeNames: {
			"allow-domain": "域名白名单条目",
			credentials: "应用凭证",
			"sign-in": "登录列表条目"
		},
		reasons: {
			listed: "已在列表中",
			covered: "已被列表中的模式覆盖",
			"not-listed": "将添加",
			"not-offered": "将添加，但 Janrain 未将它列为可用的 provider：如果 Janrain 拒绝，请联系 Akamai 为该应用启用 Sina Weibo",
			"opens-list": "将添加；名单目前为空，任何网站都可以使用该应用：此后只有名单中的网站可以使用",
			same: "已保存，且与密钥一致",
			differs: "与密钥不一致：将替换",
			"not-stored": "尚未保存：将用密钥设置",
			"needs-secret": "缺少 {secrets}，无法判断",
			manual: "在控制台手工填写：没有声明 Partner Key",
			"manual-listed": "手工填写：Janrain 已列出该提供方，据文档说明填写凭证后才会如此；是哪一对凭证，没有 Partner Key 无法得知",
			"device-list": "将设为网页版列表加上该提供方：没有文档说明如何读取此设备类型的列表，仅存在于该列表中的内容会丢失",
			"device-unread": "无法判断：没有文档说明如何读取此设备类型的列表，并且它只与网页版列表一同写入",
			"after-credentials": "手工填写应用凭证之后将添加",
			"no-origin": "无法判断：只声明了自定义域名，而 Key 不会发送到由声明指定的主机"
		},
		instructions: {
			"open-dashboard": "登录 Janrain 控制台，打开 {origin} 的 Manage Engage App。",
			"open-provider": "打开 Provider Configuration，选择 Sina Weibo，然后点击 Configure。",
			"paste-credentials": "进入填写 Key 和 Secret 的页面；把 {appKey} 的值粘贴为 App Key，把 {appSecret} 的值粘贴为 App Secret。",
			publish: "保存，然后发布。网站最多可能需要一小时才会显示更改。",
			"run-again": "再次运行 sync：它会完成等待凭证的步骤，并且无需密钥即可看到 Janrain 已列出该提供方。"
		},
		blockers: {
			unset: "密钥 {name} 未设置：请将它作为环境变量传给该步骤。",
			placeholder: "密钥 {name} 中是占位符而不是值：表达式没有被解析，或者从未填写。",
			"line-break": "密钥 {name} 以换行符结尾：请重新设置，去掉换行符。",
			equal: "密钥 {name} 和 {other} 的值相同：其中一个粘贴错了位置。",
			swapped: "密钥 {name} 和 {other} 似乎颠倒了：前者的值像 App Secret，后者的值像 App Key。",
			conflict: "{file} 也为 {account} 声明了另一对凭证，二者会互相覆盖：请让两个文件使用同一对密钥，或删除其中一个。",
			digest: "将要执行的计划的摘要值是 {digest}，而要求的是 {required}：审阅过的与将要执行的不一致。请审阅下面的计划，再要求它的摘要值。",
			blanks: "密钥 {name} 以空格开头或结尾：请重新设置，去掉空格。",
			"no-origin": "只声明了 janrain.domain，而 Key 不会发送到由声明指定的主机：请用 janrain-url（--janrain-url）指定源地址，或声明 janrain.realm。"
		},
		failures: {
			refused: "Janrain 拒绝了 {operation}，错误码 {code}：“{message}”。{meaning}{action}",
			"not-json": "Janrain 对 {operation} 返回状态码 {status}，内容不是 JSON，通常是网关故障所致。请重新运行；如果仍然如此，请检查源地址 {origin}。",
			"no-stat": "Janrain 对 {operation} 的响应缺少成员 stat。请检查 {origin} 是否为 Social Login 应用。",
			shape: "Janrain 对 {operation} 的响应与其文档描述的形式不同，因此无法得出任何结论。请重新运行；如果仍然如此，请将其作为本工具的缺陷报告。",
			network: "Janrain 没有响应 {operation}（{fault}）。请重新运行；如果仍然如此，请检查当前网络能否访问 {origin}。",
			protocol: "Janrain 对 {operation} 的响应不是本工具能读取的 HTTP（{fault}）。请检查 {origin} 是否为 Social Login 应用，以及是否有代理代替它响应。",
			restored: "Janrain 接受了 {operation}，但读回的内容不一致；已恢复原来的值。请检查属性名（--partner-properties）。",
			"not-restored": "Janrain 接受了 {operation}，但读回的内容不一致。请检查属性名（--partner-properties），并在重新运行之前查看 {origin} 的控制台中 Sina Weibo 的设置。",
			"list-form": "如果被拒绝的是列表本身，请试用另一种形式：provider-list（--provider-list json）。",
			undone: "Janrain 接受了所有更改，但最后统一读取时 {changes} 又不见了。再次运行前，请在 {origin} 的控制台查看。",
			"read-back": "Janrain 接受了 {operation}，但读回的内容不一致。请在重新运行之前查看 {origin} 的控制台。",
			other: "{message}"
		}
	},
	verdicts: {
		ok: {
			meaning: "URL 的响应符合要求：页面能打开且内容为 HTML（最多 5 次重定向后返回 2xx），回调地址返回低于 500 的任意状态码。",
			action: "无需处理。如果页面上没有微博登录，规则 login-missing 会指出。"
		},
		broken: {
			meaning: "结果是确定的，微博审核人员看到的也一样：主机不存在或拒绝连接、证书无效、页面返回错误、循环重定向，或打开的内容不是页面。",
			action: "按旁边的提示修复服务器或声明。它会使运行失败。"
		},
		blocked: {
			meaning: "该 URL 或它重定向到的 URL 指向非公网地址，或使用了 http 和 https 以外的协议。没有向它发送任何内容。",
			action: "写公网地址。如果该主机本来就是内网主机，可在工作流中按名称放行（allow-private、--allow-private）；声明本身无法放行。"
		},
		unknown: {
			meaning: "再次访问后仍没有确定的结果：请求频率受限（429）、服务器暂时不可用（502、503、504）、对自动访问的拦截、超时、连接中断或 DNS 服务器故障。它既不算成功，也不算失败。",
			action: "请重新运行。如果仍然如此，请用浏览器并从另一个网络打开该 URL。它是警告；使用 --fail-on warning 可使运行失败。"
		},
		"not-checked": {
			meaning: "没有访问该 URL：使用了 --offline 或 check-urls: false。",
			action: "在有网络的环境中去掉该选项再运行。"
		}
	},
	review: {
		consequences: {
			form: "需要手工修改微博的表单，合并不会修改它。应用通过审核后，请先告知微博：未经告知更改已上线的应用属于违规。审核需要 1 至 3 个工作日；此项更改是否需要审核，没有资料说明。",
			website: "需要手工修改微博的表单；应用通过审核后，请先告知微博。合并后由 sync 把新网站的主机添加到 Janrain 的允许列表，旧主机会保留。",
			fixed: "微博不允许更改应用分类：需要创建新的应用，并使用新的 App Key。",
			"security-domain": "需要在微博手工修改。有人遇到更改后重新审核一个工作日的情况；设置指南要求选“否”。",
			callback: "在微博与 Janrain 逐字符一致之前，登录会中断。顺序：先确认新地址就是 Janrain 控制台列出的地址，再修改微博的两个回调字段，然后合并，并立即试用登录。",
			"callback-moves": "随 Janrain 的新主机一起更改，顺序见那一项。",
			deauthorization: "需要手工修改微博的表单；设置指南要求与授权回调页的地址相同。",
			realm: "另一个 Janrain 应用：合并后密钥将发送到它的主机，必须是它自己的密钥，并由 sync 在那里完成设置；原来的应用保留其内容。在各处一致之前，登录会中断。顺序：准备好新的应用及其密钥，合并，然后把微博的两个回调字段和网站上的 janrain.settings.appUrl 改为新主机，并立即试用登录。",
			"custom-domain": "在各处一致之前，登录会中断。顺序：先请 Akamai 设置新主机，立即修改网站上的 janrain.settings.appUrl，再把微博的两个回调字段改为新主机，然后合并，并试用登录。",
			"sync-credentials": "合并后由 sync 保存新密钥中的一对凭证；届时它们必须已经存在，并写在工作流的 env: 下。没有 Partner Key 时，需要有人在控制台填写。",
			"sync-allow-list": "合并后由 sync 添加新条目。它不删除任何内容：这里去掉的条目会留在 Janrain 的列表中，直到有人移除。",
			"sync-key": "合并后将使用另一个密钥与 Janrain 通信，那里没有变化。届时该密钥必须已经存在，并写在工作流的 env: 下。",
			identity: "需要在微博的开发者身份认证页面手工修改，审核前会重新核对。",
			"identity-secret": "改为由另一个密钥保存。只有值不同时，才需要修改微博的开发者身份认证页面。",
			"test-users": "测试用户在微博手工添加，最多 15 个，添加后不能更换。",
			status: "由人填写：微博和 Janrain 没有变化。它决定本工具的预期。",
			checks: "只决定本工具检查的内容；微博和 Janrain 没有变化。",
			nothing: "微博和 Janrain 没有变化。"
		},
		places: {
			"weibo-basic": "微博：应用信息 → 基本信息",
			"weibo-images": "微博：应用信息 → 基本信息，图片",
			"weibo-callbacks": "微博：应用信息 → 高级信息 → OAuth2.0 授权设置",
			"weibo-tests": "微博：应用信息 → 测试信息",
			"weibo-identity": "微博：开发者身份认证",
			"weibo-domain": "微博：应用信息，域名绑定",
			janrain: "Janrain，由 sync 完成",
			"janrain-manual": "Janrain、微博和网站，手工处理",
			repository: "仅此仓库"
		},
		impacts: {
			breaks: "两边一致之前登录中断",
			manual: "在微博手工修改",
			automatic: "合并后由 sync 完成",
			none: "对外没有影响"
		},
		steps: [
			"登录 Janrain 控制台",
			"通过 Manage Engage App 打开应用",
			"打开 Provider Configuration",
			"选择 Sina Weibo",
			"点击 Configure 开始设置",
			"打开微博开放平台并创建应用",
			"填写名称，选择网站应用",
			"填写基本信息",
			"添加图标和截图",
			"在两个字段中填写回调地址",
			"在 Janrain 填写 App Key 和 App Secret",
			"完成开发者身份认证并提交审核"
		],
		states: {
			done: "完成",
			wrong: "有误",
			"to-do": "待办",
			unknown: "无法判断"
		},
		evidence: {
			rule: "规则 {rule}",
			janrain: "Janrain 对 {operation} 的回答",
			weibo: "微博的回答",
			"weibo-code": "微博的回答 {code}",
			word: "声明中的 review.status：{status}",
			nothing: "本次运行没有看到依据"
		},
		unknowns: {
			"base-checkout": "未知：检出的是拉取请求的基准，而不是它的更改。请检出 refs/pull/{number}/merge，并且不要给该作业任何密钥。",
			"no-token": "未知：检出中没有可比较的基准，也没有 github-token。请给 actions/checkout 加上 fetch-depth: 2。",
			"not-allowed": "未知：检出中没有可比较的基准，令牌也无权读取（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或给作业加上 permissions: contents: read。",
			"too-large": "未知：检出中没有可比较的基准，而 GitHub 列出的文件过多。请给 actions/checkout 加上 fetch-depth: 2。",
			"no-answer": "未知：检出中没有可比较的基准，GitHub 也没有给出（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。"
		},
		labels: {
			title: "Weibo provider：这次更改意味着什么",
			heading: "这次更改意味着什么",
			noEffect: "没有声明发生变化。",
			counts: {
				breaks: "{n} 项：两边一致之前登录中断",
				manual: "{n} 项：在微博手工修改",
				automatic: "{n} 项：合并后由 sync 完成",
				none: "{n} 项：对外没有影响",
				separator: " · "
			},
			picture: {
				sized: "{path}：{format}，{width}×{height} 像素，{size} 字节，内容 {content}",
				other: "{path}：{size} 字节，未读出像素大小",
				added: "应用需要在微博逐个字段手工登记：weibo-provider guide 会填好表单。合并后由 sync 完成 Janrain 的部分。",
				moved: "只有位置改变。",
				absent: "{path}：没有可读取的文件"
			},
			file: {
				changed: "{file}",
				added: "{file}（新增）",
				deleted: "{file}（已删除）",
				renamed: "{file}（原为 {before}）",
				unread: "{file} 仍在，但不再被读取：它在链接之后、被 git 忽略，或不再是文件。从现在起不再检查或同步它。",
				unreadable: "{file} 无法读取：请先修正；检查结果说明位置",
				fixed: "{file} 之前无法读取，现在可以：全部内容视为新增",
				same: "{file}：没有影响（仅注释、顺序或排版）"
			},
			deleted: "应用仍留在微博和 Janrain：sync 不删除任何内容。如需移除，请到那里手工处理。",
			added: "应用需要在微博逐个字段手工登记：weibo-provider guide 会填好表单。合并后由 sync 完成 Janrain 的部分。",
			moved: "只有位置改变。",
			absent: "没有",
			columns: {
				impact: "影响",
				field: "字段",
				before: "之前",
				after: "之后",
				where: "位置",
				step: "步骤",
				state: "状态",
				evidence: "依据"
			},
			progress: "{file} 的设置进度"
		}
	},
	guide: {
		title: "在微博和 Janrain 填写的内容",
		intro: "来自 {file}：按顺序列出微博表单的每个字段，然后是 Janrain 控制台。",
		unchecked: "已检查规则和图片，没有检查 URL：请用 weibo-provider check 检查。",
		mend: "请先修正错误：填错一项就要多等一次审核。",
		secrets: "本页不含任何密钥的值，只有密钥的名称。",
		contents: "目录",
		skip: "跳到表单",
		copy: "复制",
		copyField: "复制{field}",
		copied: "已复制：{field}",
		selected: "已选中：{field}。请按 Ctrl+C 或 ⌘C 复制。",
		steps: {
			one: "设置指南第 {steps} 步",
			other: "设置指南第 {steps} 步"
		},
		sections: {
			changes: "有哪些变化",
			basic: "基本信息",
			images: "图标和截图",
			callbacks: "回调地址",
			tests: "测试用户",
			developer: "开发者身份认证",
			janrain: "Janrain 控制台",
			progress: "进度",
			rest: "其他问题"
		},
		fields: {
			name: {
				title: "应用名称",
				hint: "不含空格，且在微博没有重名的应用。"
			},
			type: {
				title: "应用分类",
				hint: "请慎重选择：微博不允许更改。"
			},
			website: {
				title: "应用地址",
				hint: "审核人员会打开它，查看微博登录入口。"
			},
			note: {
				title: "应用简介",
				hint: "简短的一行。"
			},
			description: {
				title: "应用介绍",
				hint: "每个汉字算一个词，其他字符以空格分隔，每段算一个词。"
			},
			securityDomain: {
				title: "域名绑定",
				hint: "设置指南要求选“否”。"
			},
			labels: {
				title: "标签",
				hint: "请按此顺序逐个填写：第一个决定主分类。"
			},
			operatingAccount: {
				title: "官方运营帐号",
				hint: "代表公司的微博帐号。"
			},
			authorization: {
				title: "授权回调页",
				hint: "Janrain 控制台列出的地址，须逐字符一致。"
			},
			deauthorization: {
				title: "取消授权回调页",
				hint: "设置指南要求填写相同的地址。"
			},
			testUsers: {
				title: "测试用户",
				hint: "审核通过前，只有所有者和这些帐号可以登录；添加后不能更换。"
			},
			realName: {
				title: "真实姓名",
				hint: "不含空格：用下划线代替。"
			},
			foreigner: {
				title: "是否外籍",
				hint: "开发者为外籍时选“是”。"
			},
			certificateType: {
				title: "证件类型",
				hint: "下面所填号码的证件。"
			},
			idNumber: {
				title: "证件号码",
				hint: "该证件的号码。"
			},
			idPhoto: {
				title: "证件照片",
				hint: "该证件的扫描件。请手工上传，不要放入任何仓库。"
			},
			realm: {
				title: "Realm",
				hint: "通过 Manage Engage App 打开的应用。"
			},
			domain: {
				title: "自定义域名",
				hint: "回调地址位于该域名下。"
			},
			appKey: {
				title: "App Key",
				hint: "应用创建后由微博显示。"
			},
			appSecret: {
				title: "App Secret",
				hint: "微博在 App Key 旁边显示。"
			},
			apiKey: {
				title: "Janrain API Key",
				hint: "sync 用它读写域名白名单。"
			},
			partnerKey: {
				title: "Janrain Partner Key",
				hint: "有了它，sync 会自行保存 App Key 和 App Secret。"
			},
			allowDomains: {
				title: "域名白名单",
				hint: "sync 添加缺少的条目；网站的主机始终包含在内。"
			}
		},
		choices: {
			web: "网站应用",
			yes: "是",
			no: "否",
			passport: "护照",
			"id-card": "身份证"
		},
		usage: {
			characters: "{used} 个字，最多 {count} 个",
			words: "{used} 个词，至少 {count} 个",
			labels: "{used} 个标签，最多 {count} 个",
			users: "{used} 个测试用户，最多 {count} 个"
		},
		bounds: {
			over: "太多",
			under: "太少"
		},
		values: {
			missing: "尚未声明",
			concealed: "不显示：此处可能是密钥",
			unreadable: "不符合该字段的形式",
			manual: "手工处理",
			fromSecrets: "取自您的密钥"
		},
		secretNote: "CI 不会再次显示密钥的值：请从团队保存的地方取用。",
		image: {
			wanted: "{width}×{height} 像素，PNG 或 JPEG",
			found: "{format}，{width}×{height}，{size} 字节",
			large: "太大，不在此显示：{size} 字节，或像素过多",
			unread: "无法显示：那里没有可读取的 PNG 或 JPEG",
			right: "格式和尺寸符合要求"
		},
		changes: {
			added: "此声明是新增的，下面的每个字段也都是新的。",
			renamed: "文件原为 {before}。",
			none: "没有影响：没有字段发生变化。",
			refused: "不被接受：请看那里发现的问题。",
			section: "本页：{section}",
			nothing: "没有可读取的文件",
			other: "无法显示：在其 {size} 字节中读不出 PNG 或 JPEG"
		},
		dashboard: "在控制台中",
		partner: "已声明 Partner Key，因此由 sync 自行完成。手工操作如下：",
		unnamed: "尚未声明的密钥",
		progressNote: "本页不询问 Janrain 和微博：用 weibo-provider plan 可以得知更多步骤的状态。",
		place: "第 {line} 行第 {column} 列",
		written: "已写入：{path}",
		footer: "由 weibo-provider guide 生成。本页不加载也不发送任何内容。"
	},
	report: {
		severities: {
			error: "错误",
			warning: "警告",
			info: "提示"
		},
		counts: {
			file: {
				one: "{n} 个文件",
				other: "{n} 个文件"
			},
			error: {
				one: "{n} 个错误",
				other: "{n} 个错误"
			},
			warning: {
				one: "{n} 个警告",
				other: "{n} 个警告"
			},
			info: {
				one: "{n} 个提示",
				other: "{n} 个提示"
			},
			separator: "，"
		},
		fixed: "已修正：{file}，共 {edits} 处",
		fixable: "其中 {count} 项可用 --fix 自动修正（先用 --fix --dry-run 查看）",
		fix: "修复：{text}",
		help: "帮助：{link}",
		viaProxy: "URL 经由代理访问：实际连接哪些地址由代理决定，本工具无法检查。",
		urlDetails: {
			leadsTo: "→ {url}",
			certificate: "证书有效期至 {to}",
			time: "{seconds} 秒",
			attempts: "{seconds} 秒，{attempts} 次尝试",
			stored: "采用已保存的结果"
		},
		weibo: "微博",
		probes: {
			callback: "App Key 与回调地址",
			credentials: "App Key 与 App Secret"
		},
		probeStates: {
			accepted: "已接受（根据微博的响应推断）",
			refused: "被拒绝，错误码 {code}",
			unknown: "未知",
			"not-asked": "未询问：密钥 {missing} 未设置，或其值不能发送"
		},
		probe: "{file}：{question}：{says}",
		progress: "URL：{settled}/{all}",
		urls: "URL",
		urlsNotChecked: "URL：{count} 个未检查",
		verdicts: {
			ok: "正常",
			broken: "异常",
			blocked: "已拦截",
			unknown: "未知",
			"not-checked": "未检查"
		},
		plan: "{file} 在 {origin} 的计划",
		sync: "{file} 到 {origin} 的同步",
		noOrigin: "未知的源地址",
		notStarted: "{file} 未开始：",
		noPlan: "{file} 没有计划：",
		unmanaged: "保持不变：{what} {subjects}",
		digest: "摘要值 {digest}",
		driftSince: "自 {since} 起已知：{what}",
		driftSinceRun: "自 {since}（{run}）起已知：{what}",
		notAsked: "未询问：{operation}，它需要 {secrets}",
		alreadyRight: "已经正确：{what}",
		applied: "已完成：{what}",
		waits: "等待中：{what}",
		remaining: "未完成：{what}",
		stopped: "已停止：{why}",
		rerun: "重新运行会继续处理未完成的部分。",
		manual: "请在 Janrain 控制台手工操作：",
		skipped: "未同步：{file} 有错误。",
		moreOfRule: "（此规则的其他结果：{count}）",
		moreAnnotations: "还有 {count} 条同级别的问题：见作业摘要或日志",
		annotation: "{message}修复：{fix}",
		summaryTitle: "Weibo provider 运行结果：{mode}",
		moreFindings: "另有 {count} 个结果：见作业摘要。",
		notices: {
			"no-token": "{what}：未写入，没有 github-token",
			"not-allowed": "{what}：未写入，令牌无权写入（{status}）。请在作业的 permissions 下加上 pull-requests: write",
			fork: "{what}：未写入，来自 fork 的拉取请求的令牌只能读取（{status}）；作业摘要包含全部内容",
			"rate-limit": "{what}：未写入，已达到 GitHub 的速率限制（{status}）；作业摘要包含全部内容",
			"no-answer": "{what}：未写入，GitHub 没有接受（{status}）；作业摘要包含全部内容",
			newer: "{what}：保持不变，因为较新的运行已写入"
		},
		comment: {
			suggestions: "这些行可按建议修正。",
			nothing: "不再有需要说明的内容：此拉取请求没有更改任何声明。",
			more: "全部检查结果",
			rest: "其余内容放不下：作业摘要包含全部内容。"
		},
		summaryRest: "其余内容放不下：text 格式包含全部内容。",
		ruleDescription: "{title}。来源：{sources} [{mark}]",
		columns: {
			severity: "级别",
			place: "位置",
			rule: "规则",
			what: "问题与修复方法",
			verdict: "结果",
			status: "状态码",
			url: "URL",
			final: "最终地址",
			certificate: "证书有效期至",
			time: "用时",
			change: "变更"
		},
		findings: "问题",
		usage: "weibo-provider: {message}",
		internal: "weibo-provider: 内部错误：{message}。这是程序的缺陷，请报告。"
	},
	cli: {
		usage: "用法：weibo-provider COMMAND [FILE…] [OPTION…]",
		commands: {
			check: "检查声明：规则、图片、URL。",
			plan: "先检查，再显示同步会对 Janrain 做哪些变更。",
			sync: "检查、制定计划、在 Janrain 执行、读回核对。",
			review: "说明一次更改在微博和 Janrain 意味着什么。",
			guide: "生成可打印的网页：逐项列出在微博和 Janrain 填写的内容。",
			init: "在当前目录写入声明和工作流；在终端中会逐项提问。",
			explain: "解释一条规则、URL 的一种结果，或微博、Janrain 的一个错误码。",
			demo: "用本机上的模拟服务演示全过程；不访问网络。",
			emulator: "在本机提供 Janrain、微博和网站的替身，供自己试用。"
		},
		files: "不写 FILE 时：当前目录及其下的所有 weibo-provider.yaml。FILE 可以是目录或 glob。",
		secrets: "密钥取自环境变量，变量名由声明给出。",
		options: {
			offline: "不打开任何套接字：URL 报告为未检查。",
			fix: "就地修正可安全修正的问题；加 --dry-run 只显示差异。",
			"dry-run": "不做任何更改：sync 只做计划，--fix 只显示差异。",
			format: "报告的形式；在 GITHUB_ACTIONS 下默认为 github，否则为 text。",
			"no-color": "不使用颜色，与 NO_COLOR 相同。",
			lang: "所有输出使用的语言；默认为 en。",
			"fail-on": "什么会使运行失败：发现的问题，或者（plan 和 sync）Janrain 上的差异；默认为 error。",
			rule: "将规则设为 off、info、warning 或 error；可重复使用。",
			resolve: "将主机指向一个地址，与 curl 的同名选项相同；可重复使用。",
			"allow-private": "允许主机使用非公网地址；可重复使用。",
			proxy: "通过 HTTPS_PROXY、HTTP_PROXY 和 NO_PROXY 指定的代理访问 URL。",
			"url-cache": "保存正常 URL 的响应，下次只询问有无变化。",
			"url-cache-age": "保存的响应在多少小时内不再询问；默认 24。",
			probe: "询问微博能否识别 App Key 和回调地址，或再加上 App Secret；默认 off。",
			"janrain-url": "Janrain 的 Key 发往何处，代替 https://{realm}.rpxnow.com。",
			"partner-url": "Partner API 的地址，如果不在同一处。",
			"partner-properties": "Partner API 中 App Key 和 App Secret 的属性名；默认为 consumerKey,secret。",
			"provider-list": "set_auth_providers 以何种形式接收列表；默认为 comma。",
			output: "也可写作 -o：将网页写入文件，可替换以前生成的网页；不写则直接输出。",
			base: "用来比较的状态：分支、标签或提交。",
			"drift-file": "记录 Janrain 上的每处差异从哪次运行起已知。",
			shard: "只处理声明的一部分，例如 1/4；同一 Janrain 账户的声明不会分开。",
			"device-types": "除网页外的设备类型：iphone、android。",
			"propagation-timeout": "读回更改时最多等待的秒数；默认 30。",
			"require-digest": "只有计划的摘要值与此相同才写入。",
			port: "127.0.0.1 的端口；默认使用空闲端口。",
			fault: "让某个请求失败；可重复。OPERATION 可以是 *。",
			quirk: "按另一种理解处理 Janrain API 的不明之处；可重复。",
			state: "把列表保存在文件中供下次使用，不含凭证。",
			name: "应用在微博的名称。",
			website: "带有登录入口的网站。",
			realm: "Janrain 的 realm，即 https://{realm}.rpxnow.com 的第一段。",
			account: "公司自己的微博帐号。",
			help: "显示本帮助。",
			version: "显示版本。"
		},
		exitCodes: "退出码：0 无问题，1 有问题，2 用法或配置错误，3 网络、远程或内部故障。",
		init: {
			intro: "新声明需要回答四个问题。直接按回车则留空，以后再填。",
			questions: {
				name: "应用名称，不含空格：",
				website: "应用地址，即带有登录入口的网站，以 https:// 开头：",
				realm: "Janrain 的 realm，即 https://{realm}.rpxnow.com 的第一段：",
				account: "官方运营帐号，即公司的微博帐号："
			},
			written: "已写入：{files}",
			left: "{file} 中尚待处理的内容（按行号和列号）：",
			misplaced: "GitHub 只读取仓库顶层的工作流：请将 {workflow} 从这里移到 {repository}。",
			next: "下一步：\n  1. 填写留空的内容，并将图片放到文件中写明的位置。查看剩余内容：weibo-provider check --offline\n  2. 保存文件中写明的密钥：Settings → Secrets and variables → Actions。\n  3. 提交。工作流在推送到 main 时同步：如果默认分支是其他名称，请在工作流中改写。"
		},
		explain: {
			says: "报告内容：{text}",
			action: "处理方法：{text}",
			fixable: "在安全的情况下可用 --fix 自动修正。",
			severity: "级别：{severity}；用 --rule {id}=LEVEL 更改",
			fixedSeverity: "级别：{severity}，不可更改",
			source: "来源：{sources} [{mark}]",
			fields: "字段：{fields}",
			needs: {
				files: "需要：仓库中的文件",
				network: "需要：网络",
				environment: "需要：本次运行的密钥"
			},
			weibo: "微博错误 {code}",
			weiboNamed: "微博错误 {code}（{identifier}）",
			janrain: "Janrain 错误 {code}",
			verdict: "URL 的结果 {verdict}：{name}"
		},
		emulator: {
			intro: "{file} 周边服务的替身（{hosts}）正在 127.0.0.1:{port} 监听。任何内容都不会离开本机。\n请在另一个终端使用下面这些不能打开任何其他东西的值：",
			log: "下面显示每个请求。按 Ctrl-C 结束，并显示替身保存的内容。",
			request: "{method} {url}：{status}",
			requestLost: "{method} {url}：按要求没有响应",
			state: "替身保存的内容（不含 Key 和凭证）："
		},
		demo: {
			intro: "weibo-provider demo：Acme 公司想要提供“使用新浪微博登录”。\nJanrain、微博和 Acme 的网站都是本机上的模拟服务；任何数据都不会离开本机。\n下面显示的就是同样的命令会为您输出的内容。声明文件：{file}",
			steps: {
				check: {
					title: "第 1 步：check",
					why: "声明是否符合微博的规则，图片是否合格，URL 能否打开？"
				},
				plan: {
					title: "第 2 步：plan",
					why: "同步会对 Janrain 做哪些变更？评审者在拉取请求中看到的就是这些。不显示任何密钥。"
				},
				sync: {
					title: "第 3 步：sync",
					why: "按安全的顺序使 Janrain 与声明一致，并读回写入的内容。"
				},
				again: {
					title: "第 4 步：再次 plan",
					why: "没有剩余的工作；再做一遍也不会改变任何内容。"
				}
			},
			outcome: "Janrain 收到 {calls} 次请求，其中写入 {writes} 次；第二次 plan 写入 {again} 次。\n它的登录列表现在是 {signIn}；域名白名单是 {domains}。",
			success: "四个步骤都按预期完成。",
			failure: "有一个步骤没有按预期完成。",
			next: "下一步：将 {file} 复制到您的仓库，填写内容，然后运行 weibo-provider check。"
		}
	},
	usage: {
		"not-allowed": "{option}: 不允许“{value}”；请从 {allowed} 中选择",
		"proxy-unnamed": "proxy：HTTPS_PROXY 和 HTTP_PROXY 都没有设置；请设置其中之一，或去掉该选项",
		"proxy-form": "proxy：HTTPS_PROXY 或 HTTP_PROXY 的形式应为 http://HOST:PORT",
		"url-cache-age-form": "url-cache-age：“{text}”不是小时数，形式如 24",
		"probe-offline": "probe 需要访问微博，与 --offline 矛盾；请去掉其中之一",
		"propagation-timeout-form": "propagation-timeout：“{text}”不是不超过 3600 的秒数",
		"digest-form": "{option}：“{text}”不是摘要值，摘要值为 64 位十六进制数字",
		"drift-check": "fail-on drift 需要计划：请与 plan 或 sync 一起使用",
		"fault-form": "--fault：“{text}”的形式应为 OPERATION[#N]=FAULT，例如 set_properties#1=reset-after；故障有 {faults}",
		"port-form": "--port：“{text}”不是端口",
		"port-taken": "--port：无法监听 {port}（{code}）",
		"guide-one": "guide 只为一个声明生成网页；请从 {files} 中指定一个",
		"guide-unread": "guide：{file} 不是可读取的声明；请先用 check 修复",
		"guide-foreign": "--output：{path} 不是 guide 生成的网页，写入会覆盖它；请换一个文件，或先删除它",
		"emulator-one": "emulator 最多接受一个声明",
		"emulator-realm": "emulator：{file} 没有有效的 janrain.realm；请先用 check 修复",
		"own-file-unreadable": "{option}：无法读取 {path}：{code}",
		"own-file-form": "{option}：{path} 不是本工具的文件，写入会覆盖它；请换一个文件，或先删除它",
		"drift-file-mode": "drift-file 只能与 mode: plan 一起使用",
		"url-cache-age-alone": "url-cache-age 只能与 url-cache 一起使用",
		"url-cache-offline": "url-cache 保存 URL 的响应，而 --offline 不访问 URL；请去掉其中之一",
		"base-missing": "review 需要 --base REF，例如 --base origin/main",
		"base-unknown": "这里没有 {ref}：请先获取它（浅检出中没有；请使用 fetch-depth: 0）",
		"no-repository": "这里没有可读取的 git 仓库",
		"review-outside": "{path} 不在此文件夹所属的仓库中：请在它所在的仓库中运行 review",
		"base-partial": "用于比较的状态在这里不完整（部分克隆）：请先不带过滤条件获取它",
		"git-missing": "review 需要 git 来读取 {ref}",
		"rule-form": "{option}: “{setting}”不是 ID=LEVEL 的形式，例如 callbacks-agree=warning",
		"rule-unknown": "{option}: 没有规则“{id}”",
		"rule-unknown-near": "{option}: 没有规则“{id}”；您是否想写 {suggestion}？",
		"rule-fixed": "{option}：规则 {id} 不可更改：它用于发现密钥，或后续步骤依赖它",
		"resolve-form": "resolve: “{text}”不是 HOST:PORT:ADDRESS 的形式，例如 www.acme.example:443:192.0.2.1",
		"not-a-host": "{option}: “{text}”不是主机",
		"partner-properties-form": "partner-properties: “{text}”不是 KEY,SECRET 的形式，例如 consumerKey,secret",
		"origin-not-url": "{option}: “{value}”不是 URL；请写源地址，例如 https://acme.rpxnow.com",
		"origin-user": "{option}: “{value}”中含有用户名；请写源地址，例如 https://acme.rpxnow.com",
		"origin-path": "{option}: “{value}”除协议、主机和端口外还有其他内容；请写源地址，例如 https://acme.rpxnow.com",
		"origin-clear": "{option}: “{value}”不是 https，Key 会以明文经过网络；请写源地址，例如 https://acme.rpxnow.com",
		"realm-escapes": "realm 指向的主机不在 rpxnow.com 之下",
		"file-missing": "无法读取 {path}：文件不存在",
		"file-denied": "无法读取 {path}：权限不足",
		"file-irregular": "无法读取 {path}：它不是普通文件",
		"file-outside": "无法读取 {path}：它是指向仓库之外的链接",
		"file-unreadable": "无法读取 {path}：{code}",
		"file-unwritable": "无法写入 {path}：{code}",
		"no-declaration": "在 {path} 及其下没有 {name}；请指定文件，或新建一个",
		"no-match": "没有文件匹配 {path}",
		"no-command": "没有命令“{name}”；可用的命令有 {commands}",
		"option-misplaced": "--{option} 不能用于 {command}，只能用于 {commands}",
		"option-unknown": "{detail}",
		"explain-one": "explain 只接受一个规则 ID、URL 结果或错误码，例如 weibo-provider explain 21321",
		"explain-code": "explain: 现有文档中都没有错误码 {id}",
		"dry-run-alone": "check 只能在同时使用 --fix 时使用 --dry-run",
		"init-alone": "init 不接受任何参数：它写入当前目录",
		"init-exists": "init 不覆盖任何文件，本次没有写入：已经存在 {files}",
		"init-denied": "无法写入 {path}：权限不足；init 没有留下任何文件",
		"init-unwritable": "无法写入 {path}：{code}；init 没有留下任何文件",
		"init-stopped": "在回答完之前已中止；init 没有写入任何文件",
		"demo-alone": "demo 不接受任何参数",
		"sync-event": "sync 不在 {event} 事件上运行：任何人都可以触发它。请在那里使用 mode: plan，并在推送到默认分支时运行 sync",
		"sync-default-branch": "sync 无法从此事件得知默认分支：请在 sync-branches 中列出允许同步的分支",
		"sync-branch": "sync 只在 {allowed} 上运行，不在 {ref} 上运行：请在那里运行，或将该分支加入 sync-branches",
		"output-outside": "{input}：“{path}”不在工作区内；请填写例如 weibo-provider.out 的路径",
		"output-unwritable": "{input}：无法写入 {path}：{code}",
		"shard-form": "{option}：“{text}”不是 I/N 的形式；I 从 1 到 N，N 最多 {most}，例如 1/4"
	}
};
// src/core/messages/languages.ts
/** The output languages. */
const languages = ["en", "zh"];
const catalogs = {
	en,
	zh
};
/** Everything that the program says, in a language. */
function messagesIn(language) {
	return catalogs[language];
}
export { messagesIn as n, languages as t };
