import type { Range } from "../../declaration/parsed-yaml.ts";

/** How much of the text around a value decides what it is; bounded, since hostile files have very long lines. */
const reach = 200;
/** Words for a credential; not monkey, keyboard, tokenizer. */
const secretWord = new RegExp(
  [
    "(?:secret|token|passw(?:or)?d|credential)s?(?![a-z])",
    "(?<!mon|tur|don|hoc|joc|whis)keys?(?![a-z])",
    "机密|密钥|秘钥|密码|口令|凭证|凭据|密鑰|金鑰|密碼",
  ].join("|"),
  "i",
);
/** What assigns a credential, whatever surrounds it: a key of the declaration, or a parameter of a URL. */
const credential = new RegExp(`(?:${secretWord.source}|pwd)["']?\\s*[=:：]\\s*["']?$`, "i");
/** What identifies a version or content. Right before the digits, it counts more than a word such as "key" elsewhere in a comment. */
const identifier = new RegExp(
  [
    "\\b(?:commits?|sha-?1?|md5(?:sum)?|rev|revision|git|gist|refs?|head|pin|pinned|tags?|checksum|hash|digest|fingerprint|integrity)\\b",
    "\\b(?:etag|[ug]uid|build|blob|tree|version|release|snapshot|serial|trace(?:parent)?|span|request|correlation|ipv6)\\b",
    "提交|版本|修订|校验|哈希|散列|摘要|指纹|序列号|コミット|ハッシュ|バージョン|커밋|해시|버전",
  ].join("|"),
  "i",
);
const identifierBefore = new RegExp(`(?:${identifier.source})[^A-Za-z0-9]{0,4}$`, "i");
/** Introduces a version in a comment that is not about a credential. */
const origin = /(?<![\w-])(?:from|at|since|until|see|via)\s{1,4}$|(?:来自|参见|见|自)\s{0,4}$/i;
/** A file next to its digest, as md5sum writes it. */
const fileName = "[\\w./-]{1,80}\\.(?:png|jpe?g|gif|svg|webp|ico|ya?ml|json|js|css|html?|pdf|txt|md|zip|t?gz|whl|jar)\\b";
const fileBefore = new RegExp(`${fileName}[\\s:=]{1,4}$`, "i");
const fileAfter = new RegExp(`^\\s{1,4}\\*?${fileName}`, "i");
/** Comments for editors and tools. */
const modeline = /^\s*#+:?\s*(?:yaml-language-server:|vim?:|ex:|-\*-|kate:|code:|prettier|renovate|[$@]?schema\b)/i;
/** Digits in a git commit id. An app secret has 32; only API keys of identity services have as many, and those have a name. */
const commitLength = 40;

/**
 * Whether hexadecimal digits are part of a URL, a path, a version or a remark about one, and not a secret. In a remark that mentions no
 * credential, 40 digits are a commit id.
 * @param text the whole file, or a value
 * @param from offset of the digits
 * @param to offset after the digits
 * @param sentence the value for people that the digits are a part of; a comment needs none
 */
export function isIdentifier(text: string, from: number, to: number, sentence?: Range): boolean {
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  if (credential.test(before.slice(-40)) || (before.endsWith(":") && after.startsWith("@"))) return false;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (modeline.test(line)) return true;
  // A URL, a path, a file name, or a pinned version such as owner/repository@commit.
  const wordBefore = before.slice(before.search(/[^\s"'<>()[\]{},，。]*$/));
  const word = wordBefore + after.slice(0, after.search(/[\s"'<>()[\]{},，。]|$/));
  if (/[/\\@]/.test(word) || /\.\w{1,5}\?/.test(wordBefore) || /^\.[A-Za-z][A-Za-z0-9]{0,4}\b/.test(after)) return true;
  if (/(?:sha1|md5|commit|rev)[-:=]$/i.test(before)) return true;
  const comment = /(?:^|\s)#.*/.exec(line)?.[0];
  if (comment !== undefined) return isAboutVersion(comment, after.slice(0, after.search(/\n|$/)), to - from);
  if (!sentence) return false;
  return isAboutVersion(
    text.slice(Math.max(sentence.from, from - reach), from),
    text.slice(to, Math.min(sentence.to, to + reach)),
    to - from,
  );
}

/** Whether a remark around digits is about a version or content, and not about a credential. */
function isAboutVersion(before: string, after: string, length: number): boolean {
  if (identifierBefore.test(before)) return true;
  const remark = `${before} ${after}`;
  if (secretWord.test(remark)) return false;
  if (length === commitLength || identifier.test(remark)) return true;
  return origin.test(before) || fileBefore.test(before) || fileAfter.test(after);
}
