import { type Rule, valueAt } from "../rule.ts";
import type { ImageInput } from "./input.ts";

/** An image is missing, has another spelling, is not a file, or is outside the repository. */
export const imageFile: Rule<ImageInput> = {
  meta: {
    id: "image-file",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 9: six images"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
    text: {
      en: {
        title: "An image cannot be read",
        message: {
          missing: 'The file "{path}" does not exist; paths are relative to the declaration.',
          "letter-case": 'The file "{path}" does not exist, but "{spelling}" does; not every system ignores letter case.',
          "unicode-form":
            'The file "{path}" does not exist, but one whose name looks the same does: its accents are encoded in another way (NFC or NFD).',
          backslash: '"{path}" contains a backslash, which separates folders only on Windows; write "/".',
          outside: '"{path}" is absolute or outside the repository; files outside it are not read.',
          "not-a-file": '"{path}" is not a file.',
          unreadable: '"{path}" cannot be read.',
        },
        fix: "Commit the image, and write its path relative to the declaration, exactly as the file is named.",
      },
      zh: {
        title: "图片无法读取",
        message: {
          missing: "文件“{path}”不存在；路径相对于声明文件。",
          "letter-case": "文件“{path}”不存在，但存在“{spelling}”；并非所有系统都忽略大小写。",
          "unicode-form": "文件“{path}”不存在，但存在名称看起来相同的文件：其中重音符号的编码方式不同（NFC 或 NFD）。",
          backslash: "“{path}”含有反斜杠，只有 Windows 用它分隔目录；请写“/”。",
          outside: "“{path}”是绝对路径或指向仓库之外，仓库之外的文件一律不读取。",
          "not-a-file": "“{path}”不是文件。",
          unreadable: "“{path}”无法读取。",
        },
        fix: "提交该图片，并写出它相对于声明文件的路径，与文件名完全一致。",
      },
    },
  },
  *check(images) {
    for (const { pointer, path, fact } of images) {
      if (fact.state === "read") continue;
      yield { at: valueAt(pointer), variant: fact.state, params: { path, ...("spelling" in fact && { spelling: fact.spelling }) } };
    }
  },
};
