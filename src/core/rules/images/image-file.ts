import { type Rule, valueAt } from "../rule.ts";
import type { ImageInput } from "./input.ts";

/** An image is missing, is not a file, or is outside the repository. */
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
          outside: '"{path}" is absolute or outside the repository; files outside it are not read.',
          "not-a-file": '"{path}" is not a file.',
          unreadable: '"{path}" cannot be read.',
        },
        fix: "Commit the image, and write its path relative to the declaration.",
      },
      zh: {
        title: "图片无法读取",
        message: {
          missing: "文件“{path}”不存在；路径相对于声明文件。",
          outside: "“{path}”是绝对路径或指向仓库之外，仓库之外的文件一律不读取。",
          "not-a-file": "“{path}”不是文件。",
          unreadable: "“{path}”无法读取。",
        },
        fix: "提交该图片，并写出它相对于声明文件的路径。",
      },
    },
  },
  *check(images) {
    for (const { pointer, path, fact } of images) {
      if (fact.state !== "read") yield { at: valueAt(pointer), variant: fact.state, params: { path } };
    }
  },
};
