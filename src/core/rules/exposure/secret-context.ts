/** How much of the text around a value decides what it is; bounded, since hostile files have very long lines. */
const reach = 200;
/** What assigns a credential, whatever surrounds it: a key of the declaration, or a parameter of a URL. */
const credential = /(?:secret|key|token|passw(?:or)?d|credential|机密|密钥|密码)s?["']?\s*[=:：]\s*["']?$/i;
/** What identifies a version or content. Right before the digits, it counts more than a word such as "key" elsewhere in a comment. */
const identifier =
  /\b(?:commits?|sha-?1?|md5|rev|revision|git|refs?|head|pin|pinned|tags?|checksum|hash|digest|etag|uuid|build|blob|tree)\b|提交|版本|校验|哈希/i;
/** Introduces a version in a comment that is not about a credential. */
const origin = /(?<![\w-])(?:from|at|since|until|see|via)\s{1,4}$|(?:来自|参见|见|自)\s{0,4}$/i;
const secretWord = /secret|key(?!cloak)|token|password|机密|密钥|密码/i;
const identifierBefore = new RegExp(`(?:${identifier.source})[^A-Za-z0-9]{0,4}$`, "i");
/** Comments for editors. */
const modeline = /^\s*#+\s*(?:yaml-language-server:|vim?:|ex:|-\*-|prettier|schema:)/i;

/**
 * Whether hexadecimal digits are part of a URL, a path, a version or a comment about one, and not a secret.
 * @param text the whole file, or a value
 * @param from offset of the digits
 * @param to offset after the digits
 */
export function isIdentifier(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  if (credential.test(before.slice(-40)) || (before.endsWith(":") && after.startsWith("@"))) return false;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (modeline.test(line)) return true;
  // A URL, a path, a file name, or a pinned version such as owner/repository@commit.
  const word = (/[^\s"'<>()[\]{},，。]*$/.exec(before)?.[0] ?? "") + (/^[^\s"'<>()[\]{},，。]*/.exec(after)?.[0] ?? "");
  if (/[/\\@]/.test(word) || /^\.[A-Za-z][A-Za-z0-9]{0,4}\b/.test(after) || /(?:sha1|md5|commit|rev)[-:=]$/i.test(before)) return true;
  const comment = /(?:^|\s)#.*$/.exec(line)?.[0];
  if (comment === undefined) return false;
  const remark = comment + after.split("\n", 1);
  return identifierBefore.test(comment) || ((identifier.test(remark) || origin.test(comment)) && !secretWord.test(remark));
}
