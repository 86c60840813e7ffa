// src/core/messages/zh/index.ts
/** The messages in Simplified Chinese. Fields have the labels that Weibo uses. */
const zh = {
	language: "zh",
	errors: { weibo: {
		"21301": {
			meaning: "access token 为空或无效。",
			action: "用户需要重新登录。"
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
			action: "像身份服务一样使用 OAuth 2。"
		},
		"21305": {
			meaning: "OAuth 1：缺少参数。",
			action: "像身份服务一样使用 OAuth 2。"
		},
		"21306": {
			meaning: "OAuth 1：参数被拒绝。",
			action: "像身份服务一样使用 OAuth 2。"
		},
		"21307": {
			meaning: "OAuth 1：时间戳被拒绝。",
			action: "像身份服务一样使用 OAuth 2。"
		},
		"21308": {
			meaning: "OAuth 1：nonce 已被使用过。",
			action: "像身份服务一样使用 OAuth 2。"
		},
		"21309": {
			meaning: "OAuth 1：不支持该签名方法。",
			action: "像身份服务一样使用 OAuth 2。"
		},
		"21310": {
			meaning: "OAuth 1：签名无效。",
			action: "像身份服务一样使用 OAuth 2。"
		},
		"21311": {
			meaning: "App Key 不存在。",
			action: "将机密与微博开放平台中的 App Key 进行核对。"
		},
		"21312": {
			meaning: "App Key 被拒绝。",
			action: "在微博开放平台查看应用是否已关闭或被封禁。"
		},
		"21313": {
			meaning: "缺少 App Key。",
			action: "将应用凭证保存到身份服务：运行同步。"
		},
		"21314": {
			meaning: "token 已被使用。",
			action: "用户需要重新登录。"
		},
		"21315": {
			meaning: "token 已过期。",
			action: "用户需要重新登录。"
		},
		"21316": {
			meaning: "token 已被撤销。",
			action: "用户需要重新登录。"
		},
		"21317": {
			meaning: "token 被拒绝。",
			action: "用户需要重新登录。"
		},
		"21318": {
			meaning: "PIN 码验证失败。",
			action: "网页登录中不会出现。"
		},
		"21319": {
			meaning: "用户撤销了授权。",
			action: "用户需要重新登录。"
		},
		"21320": {
			meaning: "OAuth 2 必须使用 https。",
			action: "只通过 https 调用 api.weibo.com。"
		},
		"21321": {
			meaning: "应用处于开发状态，限制更严：只有应用所有者和最多 15 个测试用户可以登录。",
			action: "提交审核并等待通过（1 到 3 个工作日）；在此之前，将该账号添加为测试用户，测试用户添加后不可更换。"
		},
		"21322": {
			meaning: "请求中的回调地址与登记的不一致：微博会逐字符比对。",
			action: "使微博的授权回调页与身份服务的回调地址完全相同：协议、www、路径，末尾没有空格。"
		},
		"21323": {
			meaning: "请求格式错误，例如缺少 client id 或 secret。",
			action: "以表单而不是 JSON 发送；检查 App Key 和 App Secret 是否已保存到身份服务。"
		},
		"21324": {
			meaning: "App Key 或 App Secret 错误。",
			action: "将两个机密与微博开放平台进行核对，然后运行同步。如果 App Secret 已在微博开放平台重置，请先更新机密。"
		},
		"21325": {
			meaning: "授权码错误、已过期或已被使用，或者回调地址不一致。",
			action: "再登录一次；如果问题仍然存在，请核对回调地址，并检查身份认证和应用审核是否已通过。"
		},
		"21326": {
			meaning: "应用无权执行此操作。",
			action: "在微博开放平台查看应用拥有哪些接口。"
		},
		"21327": {
			meaning: "token 已过期。",
			action: "用户需要重新登录。"
		},
		"21328": {
			meaning: "不支持该 grant type。",
			action: "这是客户端的程序缺陷：身份服务使用 authorization_code。"
		},
		"21329": {
			meaning: "不支持该 response type。",
			action: "这是客户端的程序缺陷：身份服务使用 code。"
		},
		"21330": {
			meaning: "用户或服务器拒绝，或者缺少 scope。",
			action: "重新登录并同意授权；在微博开放平台申请该 scope。"
		},
		"21331": {
			meaning: "服务暂时不可用。",
			action: "请稍后重试。"
		},
		"21332": {
			meaning: "access token 无效（来自用户报告，没有文档说明）。",
			action: "用户需要重新登录。"
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
			action: "在微博开放平台申请该接口。"
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
			action: "使用另一个账号登录。"
		},
		"10014": {
			meaning: "应用缺少权限。",
			action: "在微博开放平台申请该接口。"
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
	} },
	sync: {
		reasonSeparator: "：",
		reasons: {
			"no-origin": "未知：工作流没有允许该源地址接收密钥（target-origins）",
			"needs-secret": "缺少 {secrets}，状态未知"
		},
		blockers: {
			unset: "机密 {name} 未设置。请将它作为环境变量传给该步骤。",
			weak: "机密 {name} 太弱，无法在日志中屏蔽：它少于 8 个字符或是常用词，屏蔽它会破坏输出。请设置更强的值。",
			placeholder: "机密 {name} 中是占位符：表达式没有被解析，或者从未填写。",
			"line-break": "机密 {name} 以换行符结尾。请重新设置，去掉换行符。",
			equal: "机密 {name} 和 {other} 的值相同：其中一个粘贴错了位置。",
			swapped: "机密 {name} 和 {other} 似乎颠倒了：前者像 App Secret，后者像 App Key。",
			origin: "{origin} 不会收到密钥：它由声明指定。请核对地址，然后在工作流中用 target-origins（--target-origins {origin}）允许它。",
			conflict: "{file} 为 {account} 声明了不同的凭证，每次同步都会覆盖另一方的凭证。请让两个文件使用相同的机密，或删除其中一个。",
			digest: "计划的摘要值是 {digest}，与要求的 {required} 不同：计划在审阅之后有变化。请审阅下面的计划，然后改用它的摘要值。",
			whitespace: "机密 {name} 以空格开头或结尾。请重新设置，去掉空格。",
			declined: "未确认：没有写入任何内容。"
		},
		failures: {
			undone: "{service} 接受了所有更改，但最后验证时已找不到：{changes}。重新运行之前，请检查 {origin} 的控制台。",
			canceled: "运行已取消。没有再写入任何内容。",
			"canceled-reverted": "运行已取消。正在进行的写入已撤销，没有再写入任何内容。",
			other: "{message}"
		},
		run: {
			writing: "{file}：正在写入 {what}",
			applied: "{file}：已应用 {what}",
			unverified: "已写入，但未验证：{what}",
			summary: "将添加 {create} 项，更改 {update} 项",
			summaryUnknown: "将添加 {create} 项，更改 {update} 项，{unknown} 项未知",
			partial: "计划只应用了一部分，因此剩余计划的摘要值不同：请先审阅，再使用新的摘要值。",
			canceled: "运行已取消。本报告描述当时的状态。",
			confirm: "是否应用？输入 yes 确认："
		}
	},
	verdicts: {
		ok: {
			meaning: "URL 正常：页面能打开且内容为 HTML（最多 19 次重定向后返回 2xx），或回调地址返回低于 500 的任意状态码。",
			action: "无需处理。如果页面没有提供微博登录，规则 login-missing 会报告。"
		},
		broken: {
			meaning: "故障是确定的，微博审核人员看到的也一样：主机不存在或拒绝连接、证书无效、页面返回错误，或循环重定向。",
			action: "按报告中的说明修复服务器或声明。它会使运行失败。"
		},
		"no-page": {
			meaning: "URL 可以打开，但显示的不是网页：响应为空，或者是纯文本、数据、图片或下载文件。",
			action: "请声明用户看到的页面的 URL，或让服务器以 text/html 返回该页面。它会使运行失败，因为审核人员需要能试用登录的页面。"
		},
		blocked: {
			meaning: "该 URL 或它重定向到的 URL 解析到非公网地址，或使用了 http 和 https 以外的协议。没有向它发送请求。",
			action: "请使用公网地址。如果该主机本来就是内网主机，可在工作流中按名称放行（allow-private、--allow-private）；声明本身无法放行。"
		},
		unknown: {
			meaning: "重试后仍没有确定的响应：请求频率受限（429）、服务器暂时不可用（502、503、504）、机器人防护、超时、连接中断或 DNS 服务器故障。它既不算成功，也不算失败。",
			action: "请重新运行。如果问题仍然存在，请用浏览器并从另一个网络打开该 URL。它报告为警告；使用 --fail-on warning 可使运行失败。"
		},
		"not-checked": {
			meaning: "没有请求该 URL：使用了 --offline 或 check-urls: false。",
			action: "在有网络的环境中去掉该选项再运行。"
		}
	},
	review: {
		places: {
			"weibo-basic": "微博：应用信息 → 基本信息",
			"weibo-images": "微博：应用信息 → 基本信息，图片",
			"weibo-callbacks": "微博：应用信息 → 高级信息 → OAuth2.0 授权设置",
			"weibo-tests": "微博：应用信息 → 测试信息",
			"weibo-identity": "微博：开发者身份认证",
			"weibo-domain": "微博：应用信息，域名绑定",
			service: "身份服务，由同步完成",
			"service-manual": "身份服务、微博和网站，手动修改",
			repository: "仅此仓库"
		},
		changeKinds: {
			added: "新增",
			removed: "移除",
			changed: "更改"
		},
		events: {
			"host-moves": "{service} 更换主机",
			"service-moves": "登录改用 {service} 的另一个应用",
			"service-replaced": "登录从 {earlier} 改为 {service}",
			"service-added": "添加 {service}",
			"service-removed": "移除 {service}",
			"service-settings-change": "{service} 的设置（{fields}）",
			"credentials-change": "App Key 和 App Secret 的机密",
			"callback-changes": "回调地址",
			"deauthorization-changes": "取消授权回调页",
			"website-changes": "网站",
			"form-changes": "基本信息（{fields}）",
			"images-change": "图标和截图",
			"security-domain-changes": "域名绑定",
			"test-users-change": "测试用户",
			"identity-changes": "开发者身份认证",
			"identity-secrets-change": "开发者身份认证的机密",
			"submitted-for-review": "提交审核",
			approved: "审核通过",
			"status-changes": "审核状态",
			"checks-change": "URL 检查的内容"
		},
		marks: {
			down: "从此刻起登录中断。",
			unknown: "从此刻起登录可能中断。",
			works: "从此刻起可以登录。"
		},
		migration: {
			title: "从 {from} 迁移到 {to}",
			step: "{action}（{by}）。"
		},
		moments: {
			"before-merge": "合并之前",
			"on-merge": "合并时，自动同步",
			"after-merge": "合并之后"
		},
		overview: {
			line: "{moment}：{actors}",
			actor: "{actor}（{steps}）",
			separator: "，"
		},
		summary: {
			merge: {
				errors: "请不要合并：先修复错误",
				none: "可以合并：对仓库以外没有影响",
				free: "可以合并",
				after: "完成{steps}之后才能合并",
				unread: "sync 不再读取此声明"
			},
			signIn: {
				works: "登录不受影响",
				down: "从{from}起登录中断，直到{until}完成",
				unknown: "从{from}起登录可能中断，直到{until}完成",
				downNow: "{until}完成后才能登录",
				unknownNow: "{until}完成后才能确定可以登录",
				endless: "从{from}起登录可能中断"
			},
			unapproved: {
				first: "微博审核通过之前，只有应用所有者和测试用户可以登录",
				still: "与之前一样，微博审核通过之前只有应用所有者和测试用户可以登录"
			},
			manual: "需要在微博手动操作：{steps}",
			noManual: "无需在微博手动操作",
			steps: {
				one: "第 {numbers} 步",
				other: "第 {numbers} 步"
			},
			several: {
				errors: "请不要合并：{total} 个声明中有 {count} 个存在错误",
				after: "{total} 个声明中有 {count} 个需要先完成合并之前的步骤",
				down: "{count} 个声明的登录会中断一段时间",
				unknown: "{count} 个声明的登录可能中断一段时间",
				manual: "{count} 个声明需要在微博手动操作"
			},
			separator: "；",
			end: "。"
		},
		steps: {
			6: "打开微博开放平台并创建应用",
			7: "填写名称，选择网站应用",
			8: "填写基本信息",
			9: "添加图标和截图",
			10: "在两个字段中填写回调地址",
			12: "完成开发者身份认证并提交审核"
		},
		states: {
			done: "完成",
			"done-before": "此更改之前已完成",
			failed: "失败",
			"to-do": "待办",
			unknown: "未知"
		},
		status: {
			stages: {
				init: "创建声明",
				"fill-in": "填写声明",
				check: "检查声明",
				register: "在微博开放平台创建应用",
				secrets: "设置机密",
				sync: "计划并同步",
				submit: "提交审核",
				approval: "审核通过"
			},
			heading: "{file}：第 {number} 阶段，共 {total} 个，{stage}",
			headingComplete: "{file}：设置完成",
			headingChange: "{file}：有一项更改尚未生效",
			headingMigration: "{file}：迁移尚未完成",
			next: "下一步：{action}",
			actions: {
				"fill-in": "填写 {file} 第 {line} 行的 {field}，然后填写 check 报告的其他字段。",
				"fix-errors": "修复错误，从 {file} 第 {line} 行的 {rule} 开始（共 {count} 个）。",
				change: "按步骤完成此更改；review 会按顺序列出。",
				register: "按指南中的值在微博开放平台创建应用，然后设置 {secrets}。",
				"register-and-submit": "按指南中的值在微博开放平台创建应用，提交应用审核，然后在 {file} 中写 status: in-review。",
				"set-secrets": "设置 {secrets}：工作流在 Settings → Secrets and variables → Actions，本机用环境变量。",
				plan: "查看 sync 会更改什么。",
				sync: "同步：身份服务与声明不一致。",
				"enter-credentials": "在 {service} 控制台填写 App Key 和 App Secret；plan 会列出步骤。",
				"declare-developer": "在 {file} 中添加 developer 部分：微博审核要求开发者身份认证。",
				submit: "在微博提交应用审核，并在 {file} 中写 status: in-review。",
				resubmit: "按微博的消息修改，重新提交应用审核，并在 {file} 中写 status: in-review。",
				"await-approval": "等待微博的消息（1 至 3 个工作日），然后在 {file} 中写 status: approved 或 rejected。",
				migrate: "按顺序完成迁移的步骤；plan 会显示各步骤的状态。",
				nothing: "无需操作：应用已通过审核。"
			}
		},
		evidence: {
			rule: "规则 {rule}",
			service: "{service} 对 {operation} 的响应",
			weibo: "微博的响应",
			"weibo-code": "微博的响应 {code}",
			"self-reported": "自行填写：review.status 为 {status}",
			nothing: "本次运行没有依据"
		},
		unknowns: {
			"base-checkout": "未知：检出的是拉取请求的基准，不含它的更改。请检出 refs/pull/{number}/merge，并且不要给该作业任何机密。",
			"no-token": "未知：检出中没有可比较的基准，也没有 github-token。请给 actions/checkout 加上 fetch-depth: 2。",
			"not-allowed": "未知：检出中没有可比较的基准，令牌的权限也不足（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或给作业加上 permissions: contents: read。",
			"too-large": "未知：检出中没有可比较的基准，而 GitHub 列出的文件过多。请给 actions/checkout 加上 fetch-depth: 2。",
			"rate-limit": "未知：检出中没有可比较的基准，也超出 GitHub 的速率限制（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
			"request-failed": "未知：检出中没有可比较的基准，对 GitHub 的请求也失败（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
			"no-response": "未知：检出中没有可比较的基准，GitHub 也没有响应。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
			"malformed-response": "未知：检出中没有可比较的基准，GitHub 的响应格式也有错误。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。"
		},
		labels: {
			weakened: "此更改放宽了检查：",
			title: "Weibo provider：这次更改的影响",
			heading: "这次更改的影响",
			noEffect: "没有声明发生变化。",
			image: {
				sized: "{path}：{format}，{width}×{height} 像素，{size} 字节，内容 {content}",
				other: "{path}：{size} 字节，尺寸未知",
				absent: "{path}：没有可读取的文件"
			},
			file: {
				changed: "{file}",
				added: "{file}（新增）",
				deleted: "{file}（已删除）",
				renamed: "{file}（原为 {before}）",
				unread: "{file} 仍然存在，但不再被读取：它位于符号链接之下、被 git 忽略，或不是普通文件。它不再被检查或同步。",
				unreadable: "{file} 无法解析：请先修复，见检查结果",
				fixed: "{file} 之前无法解析；全部内容视为新增",
				same: "{file}：没有影响（仅注释、顺序或排版）"
			},
			whatChanges: "更改内容：{events}。",
			deleted: "合并后不再检查或同步此声明。",
			moved: "只有文件路径改变。",
			fields: {
				one: "{n} 个字段有变化",
				other: "{n} 个字段有变化"
			},
			stepBy: "{action}（{by}）",
			changedField: "{field}：{change}",
			change: "{kind}，{steps}",
			noStep: "无需操作",
			absent: "没有",
			columns: {
				field: "字段",
				change: "更改",
				before: "之前",
				after: "之后",
				step: "步骤",
				state: "状态",
				evidence: "依据"
			},
			progress: "{file} 的设置进度"
		}
	},
	guide: {
		title: "在微博和身份服务填写的内容",
		titleWeibo: "在微博填写的内容",
		intro: "根据 {file} 生成：依次列出微博表单的每个字段，以及身份服务的设置。",
		introWeibo: "根据 {file} 生成：依次列出微博表单的每个字段。",
		unchecked: "已检查规则和图片，没有检查 URL：请运行 weibo-provider check。",
		fixFirst: "请先修复错误：填错一项就要多等一次审核。",
		secrets: "本页不含任何机密的值，只有机密的名称。",
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
			migration: "迁移",
			progress: "进度",
			rest: "其他问题"
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
			concealed: "不显示：该值可能是机密",
			unreadable: "不是该字段的有效值",
			manual: "手动填写",
			fromSecrets: "取自您的机密"
		},
		secretNote: "CI 不会再次显示机密的值：请从团队保存的地方复制。",
		image: {
			required: "{width}×{height} 像素，PNG 或 JPEG",
			found: "{format}，{width}×{height}，{size} 字节",
			large: "太大，不在此显示：{size} 字节，或像素过多",
			unread: "无法显示：该路径没有可读取的 PNG 或 JPEG",
			ok: "格式和尺寸符合要求"
		},
		changes: {
			added: "此声明是新增的，下面的每个字段都是新的。",
			renamed: "文件原为 {before}。",
			rejected: "不被接受：请看该字段的检查结果。",
			section: "本页：{section}",
			noFile: "该路径没有可读取的文件",
			unreadable: "无法显示：其 {size} 字节不是可读取的 PNG 或 JPEG"
		},
		undeclared: "（尚未声明）",
		progressNote: "本页不访问身份服务和微博：运行 weibo-provider plan 可以确定更多步骤的状态。",
		progressNoteWeibo: "本页不访问微博：运行 weibo-provider status --probe callback 可以确定更多步骤的状态。",
		place: "第 {line} 行第 {column} 列",
		written: "已写入：{path}",
		footer: "由 weibo-provider guide 生成。本页不加载也不发送任何内容。"
	},
	report: {
		evidence: {
			documented: "文档说明",
			observed: "实际观察",
			inferred: "推断"
		},
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
		fixed: "已修复：{file}（{edits} 处）",
		fixable: "{count} 项可用 --fix 修复（预览：--fix --dry-run）",
		fix: "修复：{text}",
		fixAutomatic: "修复（--fix）：{text}",
		alsoAt: "另见 {places}",
		alsoAtMore: "另见 {places}，以及其他 {count} 处",
		help: "帮助：{link}",
		viaProxy: "URL 通过代理检查：实际访问哪些地址由代理决定，不由本工具决定。",
		urlDetails: {
			redirect: "→ {url}",
			certificate: "证书有效期至 {to}",
			time: "{seconds} 秒",
			attempts: "{seconds} 秒，{attempts} 次尝试",
			details: "（{details}）",
			separator: "；",
			cached: "缓存"
		},
		weibo: "微博",
		probes: {
			"sign-in": "{service} 登录的回调地址与 App Key",
			"sign-in-weibo": "微博对 {service} 登录的响应",
			callback: "App Key 与回调地址",
			credentials: "App Key 与 App Secret"
		},
		probeStates: {
			same: "与声明一致",
			differs: "与声明不一致",
			accepted: "已接受（根据微博的响应推断）",
			refused: "被拒绝，错误码 {code}",
			unknown: "未知",
			"not-checked": "未检查：机密 {missing} 未设置或格式不正确"
		},
		probe: "{file}：{kind}：{state}",
		noSignIn: "{file}：登录：未知，因为没有声明身份服务；--probe callback 不需要身份服务",
		progress: "URL：{done}/{total}",
		progressPending: "URL：{done}/{total}，正在等待 {host}",
		urls: "URL",
		urlsNotChecked: "URL：{count} 个未检查",
		verdicts: {
			ok: "正常",
			broken: "异常",
			"no-page": "非网页",
			blocked: "已拦截",
			unknown: "未知",
			"not-checked": "未检查"
		},
		plan: "{file} 在 {service}（{origin}）的计划",
		sync: "{file} 到 {service}（{origin}）的同步",
		noOrigin: "未知的源地址",
		notStarted: "未开始：{file}，{service}",
		omitted: "省略了 {count} 处问题，因为代码扫描不接受更多；已包含最严重的问题。",
		unread: "未检查：{file}",
		noPlan: "没有计划：{file}，{service}",
		noTarget: "没有需要同步的内容：{file} 没有声明身份服务。",
		unmanaged: "不受管理（保持不变）：{what} {subjects}",
		digest: "摘要值 {digest}",
		driftSince: "首次发现于 {since}：{what}",
		driftSinceRun: "首次发现于 {since}（{run}）：{what}",
		notQueried: "未查询：{operation}（需要 {secrets}）",
		upToDate: "已是最新：{what}",
		applied: "已应用：{what}",
		pending: "等待中：{what}",
		remaining: "未应用：{what}",
		stopped: "已停止：{why}",
		rerun: "重新运行即可继续。",
		manual: "手动步骤：",
		skipped: "已跳过：{file} 有错误。",
		moreOfRule: "（此规则的其他问题：{count}）",
		moreAnnotations: "还有 {count} 条同级别的问题：见作业摘要或日志",
		annotation: "{message}修复：{fix}",
		summaryTitle: "Weibo provider：{mode}",
		moreFindings: "还有 {count} 个问题：见作业摘要。",
		notices: {
			"no-token": "{what}：未写入；没有设置 github-token",
			"not-allowed": "{what}：未写入；令牌权限不足（{status}）。请在作业的 permissions 中添加 pull-requests: write",
			fork: "{what}：未写入；来自 fork 的拉取请求的令牌是只读的（{status}）。见作业摘要",
			"rate-limit": "{what}：未写入；超出 GitHub 的速率限制（{status}）。见作业摘要",
			"request-failed": "{what}：未写入；对 GitHub 的请求失败（{status}）。见作业摘要",
			"no-response": "{what}：未写入；GitHub 没有响应。见作业摘要",
			"malformed-response": "{what}：未写入；GitHub 的响应格式错误。见作业摘要",
			newer: "{what}：保持不变；较新的运行已更新它",
			unwritable: "{variable}：无法写入 {path}（{code}）；运行结果不受影响",
			damaged: "{variable}：{path} 已损坏，视为空文件",
			"config-rule": "{path} 将规则 {rule} 的级别从 {before} 降为 {after}",
			"config-fail-on": "{path} 将 fail-on 从 {before} 放宽为 {after}",
			"config-files": "{path} 排除了 {files}，不再检查这些声明",
			"rule-renamed": "{option}：规则 {former} 现已改名为 {rule}；旧名称仍然有效"
		},
		comment: {
			suggestions: "对这些行的修复建议。",
			nothing: "此拉取请求不再更改任何声明。",
			more: "完整报告",
			rest: "输出已截断；见作业摘要。"
		},
		summaryRest: "输出已截断；见该步骤的日志或 text 格式。",
		ruleDescription: "{title}。来源：{sources} [{evidence}]",
		setupSummary: "{title}（{counts}）",
		columns: {
			where: "规则与位置",
			what: "问题与修复方法",
			verdict: "结果",
			url: "URL"
		},
		findings: "问题",
		usage: "weibo-provider：{message}",
		exhausted: {
			files: "weibo-provider：打开的文件过多（{code}）：请用 ulimit -n 提高上限，或用 --shard 减少一次检查的文件。",
			memory: "weibo-provider：内存不足（{code}）：请用 --shard 减少一次检查的文件。"
		},
		internal: "weibo-provider：内部错误：{message}。这是程序缺陷，请报告。"
	},
	cli: {
		usage: "用法：weibo-provider COMMAND [FILE…] [OPTION…]",
		commands: {
			check: "检查声明：规则、图片和 URL。",
			plan: "先检查，再显示同步会做哪些更改。",
			sync: "检查、制定计划、应用、验证结果。",
			review: "说明一次更改对微博和同步的影响。",
			status: "显示设置进度：十二个步骤、各自的依据和下一步操作。",
			guide: "生成 HTML 设置指南，列出要填写的内容。",
			init: "在当前目录创建声明和工作流。",
			explain: "解释规则、URL 结果和错误码。",
			demo: "用本机的模拟服务演示全过程；不访问网络。",
			emulator: "在 127.0.0.1 上模拟身份服务、微博和网站。",
			help: "显示一个命令的选项。",
			completion: "输出 bash、zsh 或 fish 的补全脚本。"
		},
		commandUsage: "用法：{command} [OPTION…]",
		commandHelp: "运行 weibo-provider help COMMAND 查看一个命令的选项。",
		example: "示例：{example}",
		optionGroups: {
			main: "选项：",
			urls: "URL 检查：",
			targets: "身份服务：",
			output: "输出："
		},
		targetOptions: "{service}：",
		files: "FILE：文件、目录或 glob；!PATTERN 表示排除；- 表示标准输入。默认：当前目录及其下的所有 weibo-provider.yaml 或 .yml；没有时取仓库内上级目录中最近的一个。",
		secrets: "机密从声明中指定的环境变量读取。",
		options: {
			offline: "不访问网络；URL 报告为未检查",
			fix: "修复可安全修复的问题；与 --dry-run 同用时输出差异",
			"dry-run": "不写入任何内容：sync 只制定计划，--fix 只输出差异",
			format: "text、json、github、sarif、junit、rdjson 或 markdown [默认：text；Actions 中为 github]",
			"stdin-filename": "标准输入在报告中的路径，图片路径也相对于它",
			quiet: "只显示错误、警告和待应用的更改；不输出进度",
			verbose: "向标准错误输出版本、文件和 URL 检查的日志",
			"no-color": "不使用颜色，与 NO_COLOR 相同",
			lang: "输出语言 [默认：系统语言，否则为 en]",
			"fail-on": "使运行失败的条件：error、warning、drift（有待应用的更改）、never [默认：error]",
			rule: "设置规则的级别；off 为停用（可重复）",
			resolve: "为主机指定地址，与 curl --resolve 相同（可重复）",
			"allow-private": "允许主机解析到内网地址 [端口：80、443]（可重复）",
			browser: "如果页面的 HTML 不能证明微博登录，则用 Chromium 或 Chrome 渲染（CHROME_PATH、PATH）",
			proxy: "使用 HTTPS_PROXY、HTTP_PROXY 和 NO_PROXY 设置的代理",
			"url-cache": "将成功的响应缓存到文件中并重新验证",
			"url-cache-age": "缓存有效期，单位为小时 [默认：24]",
			probe: "向微博验证：callback（App Key 和回调地址）、credentials（还有 App Secret）、sign-in（身份服务发起的登录）、sign-in-weibo（还向微博验证）[默认：off]",
			output: "以 UTF-8 写入文件 [默认：标准输出]",
			base: "用于比较的分支、标签或提交",
			"drift-file": "记录每处偏差首次发现的时间",
			shard: "只处理一个分片的声明，例如 1/4",
			"target-origins": "允许把密钥发送到声明所指定的源地址（可重复）",
			rotate: "重新写入无法读回的机密",
			"propagation-timeout": "等待更改生效的秒数 [默认：30]",
			"require-digest": "如果计划的摘要值与此不同，则拒绝应用",
			yes: "无需确认即应用计划；只有终端会请求确认",
			port: "127.0.0.1 上的端口 [默认：空闲端口]",
			fault: "注入故障；OPERATION 可以是 *（可重复）",
			quirk: "改变 API 中文档未说明的细节（可重复）",
			state: "将列表保存在文件中供下次使用，不含凭证",
			name: "应用在微博的名称",
			website: "提供微博登录的网站",
			account: "公司自己的微博账号",
			target: "要声明的身份服务：{targets} 或 none（可重复）[默认：询问；没有终端时为 {first}]",
			"pre-commit": "同时创建 .pre-commit-config.yaml，在每次提交时检查",
			help: "显示帮助",
			version: "显示版本"
		},
		someFormats: "输出格式 [默认：text]",
		exitCodes: "退出码：0 无问题，1 有问题，2 用法或配置错误，3 网络、远程或内部故障。",
		verbose: {
			version: "版本：weibo-provider {version}，Node.js {node}，{platform}",
			config: "默认配置：{path}",
			files: "声明（{count}）：{files}"
		},
		init: {
			intro: "回答以下问题即可创建声明。按回车可留空，以后再填。",
			questions: {
				name: "应用名称，不含空格：",
				website: "应用地址，即提供微博登录的网站，例如 https://www.acme.example/：",
				account: "官方运营帐号，即公司的微博账号："
			},
			target: "身份服务（{targets}），用逗号分隔；没有则按回车：",
			preCommit: "是否用 pre-commit 检查每次提交？将创建 .pre-commit-config.yaml [y/N]：",
			problems: {
				"name-spaces": "应用名称不能含有空格：微博的表单不接受空格。",
				"website-form": "这不是网站的 URL。示例：https://www.acme.example/",
				"website-private": "微博的审核人员需要打开该网站：请使用公网域名。",
				target: "请填写 {targets} 中的一个或多个，或留空。"
			},
			written: "已创建：{files}",
			remaining: "{file} 中的待办事项（按行号和列号）：",
			misplaced: "GitHub 只读取仓库根目录的工作流：请将 {workflow} 移到 {repository}。",
			next: "下一步：",
			steps: {
				"fill-in": "填写标有 TODO 的值，并添加图片。",
				check: "检查，直到没有问题：{program} check",
				register: "按照指南在微博开放平台创建应用：{program} guide -o guide.html",
				secrets: "在环境 {environment} 和 {environment}-plan 中保存声明中指定的机密（Settings → Environments）。",
				sync: "提交，创建并合并拉取请求：工作流会制定计划，并在每次推送到 {branch} 时同步。",
				lint: "提交并创建拉取请求：工作流会检查它，以及每次推送到 {branch} 的内容。",
				submit: "在微博提交应用审核，并把 review.status 设为 in-review。",
				approval: "微博在 1 至 3 个工作日内答复。请把 review.status 设为 approved 或 rejected。"
			},
			status: "随时查看下一步：{program} status"
		},
		explain: {
			message: "消息：{text}",
			fix: "修复：{text}",
			fixable: "在安全的情况下可用 --fix 修复。",
			severity: "级别：{severity}；可用 --rule {id}=LEVEL 更改",
			fixedSeverity: "级别：{severity}；不可更改",
			source: "来源：{sources} [{evidence}]",
			fields: "字段：{fields}",
			field: "{path}（{name}）",
			needs: {
				files: "需要：仓库中的文件",
				network: "需要：网络",
				environment: "需要：机密"
			},
			weibo: "微博错误 {code}",
			weiboNamed: "微博错误 {code}（{identifier}）",
			service: "{service} 错误 {code}",
			verdict: "URL 结果 {verdict}：{name}",
			index: {
				rules: "规则：",
				verdicts: "URL 结果：",
				weibo: "微博错误码：",
				service: "{service} 错误码："
			}
		},
		emulator: {
			intro: "正在 127.0.0.1:{port} 上模拟 {file} 使用的服务（{hosts}）。任何内容都不会离开本机。\n请在另一个终端运行以下命令（测试凭证，只对本模拟服务有效）：",
			manual: "App Key 和 App Secret 需要手动填写，同步时会列出步骤。以下命令在模拟服务中完成该操作，之后请再次同步：",
			log: "请求记录如下。按 Ctrl+C 停止并显示最终状态。",
			request: "{method} {url}：{status}",
			requestFaulted: "{method} {url}：没有响应（注入的故障）",
			state: "最终状态（不含密钥和凭证）："
		},
		demo: {
			intro: "weibo-provider demo：Acme 公司想要提供“使用新浪微博登录”。\n{services}、微博和 Acme 的网站都由本机的模拟服务提供；任何内容都不会离开本机。\n下面显示的就是同样的命令会为您输出的内容。声明文件：{file}",
			steps: {
				check: {
					title: "第 1 步：check",
					why: "声明是否符合微博的规则？图片是否合格，URL 能否打开？"
				},
				plan: {
					title: "第 2 步：plan",
					why: "同步会对身份服务做哪些更改？审阅者在拉取请求中看到的就是这些。不显示任何机密。"
				},
				sync: {
					title: "第 3 步：sync",
					why: "按安全的顺序应用计划，并验证每次写入。"
				},
				again: {
					title: "第 4 步：再次 plan",
					why: "一切都是最新的：再次同步不会更改任何内容。"
				}
			},
			outcome: "{service} 收到 {calls} 次请求，其中写入 {writes} 次；第二次 plan 写入 {again} 次。\n它的状态（不含密钥和凭证）：{state}",
			success: "四个步骤全部成功。",
			failure: "有一个步骤失败。",
			next: "下一步：在您的仓库中运行 weibo-provider init，它会创建声明，并列出步骤：填写、检查、在微博创建应用、保存机密、计划并同步、提交审核。{file} 是一个完整的示例。"
		}
	},
	usage: {
		"invalid-value": "{option} 的值“{value}”无效；应为 {allowed} 之一",
		"invalid-value-near": "{option} 的值“{value}”无效；您是否想写 {suggestion}？应为 {allowed} 之一",
		"proxy-unset": "proxy：HTTPS_PROXY 和 HTTP_PROXY 都没有设置；请设置其中之一，或去掉该选项",
		"proxy-form": "HTTPS_PROXY 或 HTTP_PROXY 的值无效；应为 http://HOST:PORT",
		"url-cache-age-form": "url-cache-age 的值“{text}”无效；应为小时数，例如 24",
		"url-cache-age-alone": "url-cache-age 需要与 url-cache 一起使用",
		"browser-offline": "browser 不能与 --offline 一起使用",
		"browser-proxy": "browser 不能与 proxy 一起使用：浏览器的请求由本地代理检查",
		"url-cache-offline": "url-cache 不能与 --offline 一起使用",
		"probe-offline": "probe 不能与 --offline 一起使用：它会向微博发送请求",
		"propagation-timeout-form": "propagation-timeout 的值“{text}”无效；应为秒数，最多 3600",
		"digest-form": "{option} 的值“{text}”无效；应为 64 位十六进制数字",
		"drift-check": "check 不支持 fail-on drift（仅 plan、sync 支持）",
		"drift-file-mode": "drift-file 只能与 mode: plan 一起使用",
		"dry-run-alone": "check --dry-run 需要与 --fix 一起使用",
		"fault-form": "--fault 的值“{text}”无效；应为 OPERATION[#N]=FAULT，例如 *#1=reset-after；FAULT 为 {faults} 之一",
		"port-form": "--port 的值“{text}”无效；应为端口号",
		"port-taken": "--port：无法监听 {port}（{code}）",
		"several-declarations": "{command} 只接受一个声明；请从 {files} 中指定一个",
		"guide-invalid": "guide：无法解析 {file}；请运行 check 查看错误",
		"output-not-guide": "--output：{path} 已存在，且不是由 guide 生成；请换一个文件，或先删除它",
		"emulator-several": "emulator 最多接受一个声明",
		"emulator-field": "emulator：{file} 没有有效的 {field}；请运行 check 查看错误",
		"state-file-unreadable": "{option}：无法读取 {path}：{code}",
		"state-file-form": "{option}：{path} 已存在，且不是由本工具写入；请换一个文件，或先删除它",
		"base-missing": "review 需要 --base REF，例如 --base origin/main",
		"base-unknown": "未知的版本 {ref}；请先获取它（浅克隆中没有：请使用 fetch-depth: 0）",
		"base-incomplete": "用于比较的版本不完整（部分克隆）；请先不带过滤条件获取它",
		"no-repository": "不是 git 仓库",
		"review-outside": "{path} 不在此仓库中；请在包含它的仓库中运行 review",
		"git-missing": "读取 {ref} 需要 git，但没有找到 git",
		"rule-form": "{option} 的值“{setting}”无效；应为 ID=LEVEL，例如 callback-path=warning",
		"rule-unknown": "{option}：未知的规则“{id}”；运行 weibo-provider explain 查看所有规则",
		"rule-unknown-near": "{option}：未知的规则“{id}”；您是否想写 {suggestion}？",
		"rule-fixed": "{option}：规则 {id} 的级别不可更改：它用于保护机密，或其他检查依赖它",
		"resolve-form": "resolve 的值“{text}”无效；应为 HOST:PORT:ADDRESS，例如 www.acme.example:443:192.0.2.1",
		"not-a-host": "{option} 的值“{text}”无效；应为主机名",
		"value-form": "{option} 的值“{text}”无效；应为 {form}，例如 {example}",
		"origin-not-url": "{option} 的值“{value}”无效：不是 URL；应为源地址，例如 https://login.acme.example",
		"origin-user": "{option} 的值“{value}”无效：含有用户名；应为源地址，例如 https://login.acme.example",
		"origin-path": "{option} 的值“{value}”无效：除协议、主机和端口外还有其他内容；应为源地址，例如 https://login.acme.example",
		"origin-not-https": "{option} 的值“{value}”无效：密钥会以未加密的方式发送；应为 https 源地址，例如 https://login.acme.example",
		"realm-escapes": "realm 无效：它不是主机名的一段",
		"config-name": "不会读取 {path}；请将它改名为 {name}",
		"config-unreadable": "{path}：不是 32 KiB 以内的 UTF-8 文本文件",
		"config-syntax": "{place}：YAML 无效；请用 YAML 检查工具查看详情",
		"config-mapping": "{place}：应为包含键 {allowed} 的映射",
		"config-key": "{place}：未知的键“{key}”；应为 {allowed} 之一",
		"config-key-near": "{place}：未知的键“{key}”；您是否想写 {suggestion}？",
		"config-duplicate": "{place}：键“{key}”出现了两次",
		"config-files": "{place}：应为文件、目录或 glob 的列表，例如 [\"apps/**\", \"!apps/old\"]",
		"config-backslash": "{place}：目录之间请写 \"/\"，不要写反斜杠",
		"config-rules": "{place}：应为从规则 ID 到 {levels} 的映射，例如 name-brand: warning",
		"file-missing": "无法读取 {path}：文件不存在",
		"file-denied": "无法读取 {path}：权限不足",
		"file-irregular": "无法读取 {path}：不是普通文件",
		"file-outside": "无法读取 {path}：链接指向仓库之外",
		"file-unreadable": "无法读取 {path}：{code}",
		"file-unwritable": "无法写入 {path}：{code}",
		"file-busy": "无法替换 {path}：{code}；请关闭打开它的程序，或允许写入",
		"file-text-link": "无法读取 {path}：这是被 git 检出为文本的符号链接；请将 core.symlinks 设为 true 并重新检出，或直接指定其目标",
		"no-declaration": "在 {path} 及其下没有 {name}；请指定文件，或用 weibo-provider init 新建",
		"no-declaration-similar": "在 {path} 及其下没有 {name}，但有名称相近或被忽略的文件：{similar}；请重命名、直接指定，或用 weibo-provider init 新建",
		"no-declaration-ignored": "在 {path} 及其下没有 {name}，被忽略或隐藏的目录中除外：{ignored}；请直接指定，或用 weibo-provider init 新建",
		"stdin-alone": "- 表示读取标准输入；请不要再指定其他文件",
		"stdin-filename-alone": "--stdin-filename 须与读取标准输入的 - 一起使用",
		"stdin-fix": "--fix 无法修改标准输入；请指定文件",
		"stdin-sync": "sync 不读取标准输入；请指定文件",
		"no-match": "没有文件匹配 {path}",
		"command-unknown": "未知的命令“{name}”；应为 {commands} 之一",
		"command-unknown-near": "未知的命令“{name}”；您是否想写 {suggestion}？",
		"option-misplaced": "{command} 不支持 --{option}（仅 {commands} 支持）",
		"option-unknown": "未知的选项 {option}；运行 weibo-provider help 查看可用的选项",
		"option-unknown-near": "未知的选项 {option}；您是否想写 {suggestion}？",
		"option-value-missing": "{option} 需要一个值；以连字符开头的值请写成 {option}=VALUE",
		"option-value-unexpected": "{option} 不接受值",
		"explain-operands": "explain 最多接受一个规则 ID、URL 结果或错误码，例如 weibo-provider explain 21321",
		"help-operands": "help 最多接受一个命令，例如 weibo-provider help sync",
		"error-code-unknown": "explain：未知的错误码 {id}；运行 weibo-provider explain 查看所有错误码",
		"completion-operands": "completion 需要一个 shell：{shells}",
		"quiet-verbose": "--quiet 不能与 --verbose 一起使用",
		"init-operands": "init 不接受参数：它写入当前目录",
		"init-answers": "init 只在终端中提问；否则请提供 --name、--website、--account 和 --target 中的至少一个",
		"init-answer": "{option}：{why}没有写入任何文件",
		"init-target-none": "init：--target none 不能与其他服务同时使用",
		"init-target-option": "init：{targets} 的选项还需要相应的 --target",
		"init-exists": "init：{files} 已存在，不会覆盖；没有写入任何文件",
		"init-denied": "init：无法写入 {path}：权限不足；没有写入任何文件",
		"init-unwritable": "init：无法写入 {path}：{code}；没有写入任何文件",
		"init-aborted": "init：已中止；没有写入任何文件",
		"demo-operands": "demo 不接受参数",
		"sync-event": "不允许在 {event} 事件上运行 sync，只允许在 {allowed} 上运行。请在该事件上使用 mode: plan",
		"sync-default-branch": "sync：该事件没有给出默认分支；请在 sync-branches 中列出允许同步的分支",
		"sync-branch": "只允许在 {allowed} 上运行 sync，不允许在 {ref} 上运行；请在允许的分支上运行，或将该分支加入 sync-branches",
		"output-outside": "{input} 的值“{path}”无效：不是工作区内的路径；应为例如 weibo-provider.out 的路径",
		"output-declaration": "--output：{path} 是声明文件的名称，写入会替换它",
		"output-unwritable": "{input}：无法写入 {path}：{code}",
		"shard-form": "{option} 的值“{text}”无效；应为 I/N，I 从 1 到 N，N 最多 {most}，例如 1/4"
	}
};
export { zh as t };
