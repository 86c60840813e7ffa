/** What other formats and input methods write before an entry of a list: bullets, numbers, and dashes that are not a hyphen. */
export const listSign = /^(?:[－—–‐‑−•·・●○▪◆◇■□►▶➢→✓√＊](?!:\s)|\d{1,2}[.、．)）](?!\d)|[①-⑳]|[（(]\d{1,2}[)）]|[+一](?=\s))/u;

/** What other formats and input methods write before a comment. Two slashes may also start a URL. */
export const commentSign = /^(?:＃|\/\/(?![\w-]+\.\w)|\/\*|--(?=\s)|;|<!--)/;
