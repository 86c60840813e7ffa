import type { Translated } from "../types.ts";
import type { exposure as english } from "../en/exposure.ts";

/** Rules about values that must not stand in a repository. */
export const exposure = {
  "secret-in-file": {
    title: "文件中出现了密钥的值",
    message: {
      shape: "这看起来是 App Secret 或 API Key；所有能读取仓库的人都能看到它。",
      appKey: "这看起来是 App Key 本身；这里应该写保存它的密钥的名称。",
      value: "这里是密钥 {name} 的值；所有能读取仓库的人都能看到它。",
    },
    fix: "改为写密钥的名称，并重新签发一个新值：现有的值会一直留在提交历史中。",
  },
  "identity-in-file": {
    title: "文件中出现了个人身份信息",
    message: {
      number: "这看起来是身份证件的号码；它属于个人信息，不得出现在仓库中。",
      name: "这看起来是某人的真实姓名；这里应该写保存它的密钥的名称，密钥中的姓名用下划线代替空格。",
    },
    fix: "把值存入密钥，在这里写密钥的名称（例如 WEIBO_DEVELOPER_ID），并从提交历史中清除该值。",
  },
} satisfies Translated<typeof english>;
