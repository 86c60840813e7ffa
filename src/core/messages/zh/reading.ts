import type { Translated } from "../types.ts";
import type { reading as english } from "../en/reading.ts";

/** Rules about the file as such: can it be read, is it YAML. */
export const reading = {
  "file-size": {
    title: "文件过大",
    message: "文件超过 {limit} 字节；任何声明都不需要这么大，因此不检查它。",
    fix: "每个文件只写一个应用，并删去声明不需要的内容。",
  },
  "file-encoding": {
    title: "文件不是 UTF-8 编码",
    message: "偏移 {offset} 处的字节 {byte} 不是 UTF-8 文本，因此文件无法读取。",
    fix: "将文件保存为 UTF-8 编码（多数编辑器提供“通过编码保存”）。",
  },
  "file-empty": {
    title: "文件为空",
    message: "文件没有声明任何内容：其中只有空白或注释。",
    fix: "以 examples/acme/weibo-provider.yaml 为起点编写。",
  },
  "too-many-findings": {
    title: "问题过多",
    message: "此文件有 {count} 处问题；只报告前 {limit} 处。",
    fix: "请先修正这些问题，然后重新运行。",
  },
  "yaml-depth": {
    title: "YAML 嵌套过深",
    message: "从这里起，YAML 嵌套超过 {limit} 层；声明只有三层。",
    fix: "删除嵌套的部分。",
  },
  "yaml-syntax": {
    title: "文件不是有效的 YAML",
    message: {
      quote: "这个引号没有闭合，因此文件的其余部分都被当作文本。",
      indent: "本行与同一映射中的其他行没有对齐（{detail}）；上方某个冒号后缺少空格也会造成同样的结果。",
      colon: "值中的冒号后有空格，因此在这里被解读为另一个键（{detail}）。",
      tab: "YAML 要求用空格的位置出现了制表符。",
      other: "这里不是有效的 YAML：{detail}。",
    },
    fix: "检查本行和上一行的缩进、每个冒号后的空格以及引号。",
  },
  "yaml-documents": {
    title: "存在第二个 YAML 文档",
    message: "第二个 YAML 文档从这里开始；一个文件只声明一个应用，因此它会被忽略。",
    fix: "为每个应用单独建一个文件。",
  },
  "yaml-tag": {
    title: "不支持的 YAML tag",
    message: "tag“{tag}”要求的类型在声明中不存在。",
    fix: "删除这个 tag；必须保持为文本的值请加引号。",
  },
  "yaml-alias": {
    title: "使用了 YAML 别名",
    message: "别名“{alias}”不会被展开：少数几个别名就可能展开成数 GB 的内容。",
    fix: "把值完整写出来。",
  },
  "yaml-key": {
    title: "键不是纯文本",
    message: "键应为纯文本，但此处为空、列表或映射。",
    fix: "用普通单词作为键。",
  },
  "yaml-duplicate-key": {
    title: "键重复",
    message: "键“{key}”在这个映射中已经存在，两者只有一个会生效。",
    fix: "删除其中一个。",
  },
} satisfies Translated<typeof english>;
