import { parseUrl } from "../../core/parse-url.ts";
import { isArticleAddress } from "../../core/urls/login-hints.ts";
import { walkMarkup } from "../walk-markup.ts";
import { LoginEvidence } from "./login-evidence.ts";
import { loadsOf, PageScripts, type ScriptLoads } from "./page-scripts.ts";
import { isSameSite } from "./same-site.ts";

/** What the markup of a page contains. */
export interface Html {
  evidence: LoginEvidence;
  /** Addresses of its scripts and module preloads, absolute, in order. */
  scripts: readonly URL[];
  /** Resolves what its scripts load. */
  pageScripts: PageScripts;
  /** Addresses of its frames. */
  frames: readonly URL[];
  /** Hosts that it loads scripts, styles or frames from, sorted. */
  hosts: readonly string[];
  /** Whether an element has nothing in it that markup shows: it may have a shadow DOM. */
  hasComponent: boolean;
}

/** Link relations that load a part of the page; all others are hints for the browser. */
const loadedLinks = /(?:^|\s)(?:stylesheet|preload|modulepreload)(?:\s|$)/i;

/** Types of scripts that are data for others, or hints. */
const dataTypes = /^(?:application\/ld\+json|importmap|speculationrules)$/i;
/** Types of scripts that are code or data of the page; any other type is a template. */
const codeTypes = /^(?:module|(?:text|application)\/(?:(?:x-)?(?:java|ecma|live|type|j)script|babel|jsx|json)|)$/i;

/** Elements whose text describes something, and is not a button. */
const descriptive = /^(?:h[1-6]|pre|code|title|textarea|option|noscript|blockquote)$/;
const buttons = /^(?:a|button|label)$/;

/** Ids that frameworks render into. Source: the templates of their tools: Vite, Create React App, Next.js, Nuxt, Gatsby, Quasar, Angular. */
const mountIds = /^(?:root|app|main|__next|__nuxt|___gatsby|q-app|svelte|react-root|app-root|container)$/i;
/** With less text, a page is hardly more than a shell, in UTF-16 units. */
const shellText = 200;

/** Elements that scripts fill with a login: by an id or class, or the name of a component. */
const loginName = /log-?in|sign-?in|passport|oauth|(?:^|[-_])(?:auth|sso|social)(?:$|[-_])/i;
/** Names of other elements of this kind. */
const otherName = /share|follow|links?(?![a-z])|icons?(?![a-z])|media|foot|comment|feed/i;
/** Containers, which are empty only until a script fills them. */
const container = /^(?:div|section|main|article|aside|form|ul|.*-.*)$/;

/** Addresses of frames with a login form. */
const loginFrame = /log-?in|sign-?in|passport|oauth|identity|accounts?[./]|[./](?:auth|sso|idp)[./?]/i;
/** Hosts of other services with a login of their own, such as the QR code of WeChat. */
const otherLogin =
  /(?:^|\.)(?:qq|weixin|wechat|alipay|taobao|baidu|dingtalk|feishu|google|facebook|apple|github|live|linkedin|twitter|weibo|sina)\.(?:com|cn)(?:\.cn)?$/i;

/** The word that opens a login. */
const loginWord = /^(?:请?(?:登录|登陆|登錄|登入)(?:\s*[/|·]\s*(?:注册|註冊))?|(?:sign|log)\s?in|login)$/i;
/** Fields of a login form. */
const loginField = /pass|mobile|phone|user|account|e-?mail|手机|密码|账号|帐号|邮箱/i;

/** Links to Weibo itself, such as a profile, and to its share and follow widgets. */
const weiboLink = /^\s*(?:https?:)?\/\/(?:[\w-]+\.)*(?:weibo\.(?:com|cn)|t\.sina\.com\.cn)(?![\w.-])(?!\/(?:2\/)?oauth2)/i;

/**
 * Reads a page.
 * @param text the page's markup; it may be cut off
 * @param address its URL, against which links are resolved
 * @param own markers of declarations to search for
 */
export function readHtml(text: string, address: string, own: readonly string[] = []): Html {
  const styles: string[] = [];
  const importMaps: string[] = [];
  const scripts: URL[] = [];
  const frames: URL[] = [];
  const hosts = new Set<string>();
  let base: string | undefined;
  let length = 0;
  let hasScript = false;
  let hasMount = false;
  let hasLoginMount = false;
  let hasComponent = false;
  let hasLoginField = false;
  let hasLoginWord = false;
  const load = (link = ""): URL[] => {
    const url = link.trim() === "" ? undefined : parseUrl(link, base ?? address);
    if (!url || !isHttp(url)) return [];
    hosts.add(url.hostname);
    return [url];
  };
  const evidence = new LoginEvidence(own, (markup, collected) => readMarkup(markup, collected, {}));
  readMarkup(text, evidence, {
    onTag(name, attributes) {
      const [src, href, id = ""] = [attributes.get("src"), attributes.get("href"), attributes.get("id")];
      // Only the first base counts; an invalid one counts as none.
      if (name === "base" && href !== undefined) base ??= baseOf(href, address);
      if (name === "script") {
        hasScript = true;
        scripts.push(...load(src));
        // RequireJS loads its main module, and that others by name.
        const main = attributes.get("data-main");
        if (main) scripts.push(...load(main.endsWith(".js") ? main : `${main}.js`));
        if (main) evidence.addGap("rendered");
      }
      if (name === "iframe" || name === "frame") frames.push(...load(src));
      if (name === "input" && attributes.get("type") !== "hidden")
        hasLoginField ||= [...attributes.values()].some((value) => loginField.test(value));
      if (name === "link" && loadedLinks.test(attributes.get("rel") ?? "")) {
        const loaded = load(href);
        const isScript = /modulepreload/i.test(attributes.get("rel") ?? "") || attributes.get("as")?.toLowerCase() === "script";
        if (isScript) scripts.push(...loaded);
      }
      hasMount ||= mountIds.test(id) || (name.includes("-") && !name.startsWith("wb:"));
    },
    onText: (visible) => (length += visible.trim().length),
    onStyle: (style) => styles.push(style),
    onImportMap: (map) => importMaps.push(map),
    onLoginWord: () => (hasLoginWord = true),
    onEmptyElement(name, attributes) {
      hasMount ||= attributes.has("id");
      const names = [name, attributes.get("id"), attributes.get("class")];
      hasComponent ||= container.test(name);
      if (name.includes("-") && loginName.test(name)) evidence.addGap("shadow");
      hasLoginMount ||= container.test(name) && names.some((text = "") => loginName.test(text) && !otherName.test(text));
    },
  });
  const foreign = frames.filter((url) => !isSameSite(url, new URL(address)));
  if (foreign.some(({ hostname, href }) => loginFrame.test(href) && !otherLogin.test(hostname))) evidence.addGap("frames");
  if (hasScript && (hasLoginMount || (length < shellText && hasMount))) evidence.addGap("rendered");
  if (hasScript && hasLoginWord && !hasLoginField) evidence.addGap("click");
  const loads = loadsOf(evidence, base ?? address);
  const pageScripts = new PageScripts(base ?? address, importMaps);
  for (const { href } of loads.scripts) scripts.push(...load(href));
  scripts.push(...pageScripts.resolve(loads));
  const rules = styles.join("\n").replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ");
  for (const [, imported] of rules.matchAll(/@import\s*(?:url\(\s*)?["']?((?:https?:)?\/\/[^"')\s;]+)/gi)) load(imported);
  return { evidence, scripts, pageScripts, frames, hosts: [...hosts].sort(), hasComponent };
}

/**
 * Reads a script.
 * @param address its URL, against which imports are resolved
 * @param own markers of declarations to search for
 */
export function readScriptFile(text: string, address: string, own: readonly string[]): Pick<Html, "evidence" | "scripts"> & ScriptLoads {
  const evidence = new LoginEvidence(own, (markup, collected) => readMarkup(markup, collected, {}));
  evidence.addScript(text);
  return { evidence, ...loadsOf(evidence, address) };
}

/** Callbacks for the structure of a page. */
interface Structure {
  onTag?(name: string, attributes: ReadonlyMap<string, string>): void;
  onText?(text: string): void;
  onStyle?(text: string): void;
  onImportMap?(text: string): void;
  /** Called with an element that ends without any content. */
  onEmptyElement?(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Called with the word that opens a login, outside of links to another page. */
  onLoginWord?(): void;
}

/** Adds what markup shows of a login. */
function readMarkup(markup: string, evidence: LoginEvidence, structure: Structure): void {
  const { onTag, onText, onStyle, onImportMap, onEmptyElement, onLoginWord } = structure;
  const visible: string[] = [];
  let end = 0;
  /** Leaves out a part of the markup. */
  const cut = (from: number, to: number) => {
    visible.push(markup.slice(end, from));
    end = to;
  };
  let opened: { name: string; attributes: ReadonlyMap<string, string> } | undefined;
  let scriptType = "";
  /** The element whose text is only descriptive, the link to Weibo or an article, and the button that the walk is inside of. */
  let [described, external, button] = ["", "", ""];
  let label = "";
  let isInLink = false;
  let isInDrawing = false;
  walkMarkup(markup, {
    onTag(name, attributes, from, to) {
      opened = { name, attributes };
      onTag?.(name, attributes);
      // A refresh that is too late to be followed.
      if (attributes.get("http-equiv")?.trim().toLowerCase() === "refresh") evidence.addAddress(attributes.get("content") ?? "");
      if (name === "meta" || (name === "link" && !loadedLinks.test(attributes.get("rel") ?? ""))) return cut(from, to);
      if (name === "script") scriptType = attributes.get("type")?.trim() ?? "";
      isInDrawing ||= name === "svg";
      if (described === "" && descriptive.test(name) && !isInDrawing) described = name;
      const link = name === "a" ? (attributes.get("href") ?? "") : "";
      if (external === "" && (weiboLink.test(link) || isArticleAddress(link))) external = name;
      if (name === "a") isInLink = /^(?!javascript:|#)./i.test(attributes.get("href")?.trim() ?? "");
      if (name === "iframe" && attributes.has("srcdoc")) evidence.addMarkup(attributes.get("srcdoc") ?? "");
      if (buttons.test(name)) [button, label] = [name, ""];
      evidence.addElement(name, attributes, external !== "");
    },
    onText(text, parent, from, to) {
      if (text.trim() !== "") opened = undefined;
      if (parent === "style") return onStyle?.(text);
      if (parent === "script") {
        cut(from, to);
        if (/^importmap$/i.test(scriptType)) onImportMap?.(text);
        if (dataTypes.test(scriptType)) return;
        if (codeTypes.test(scriptType)) return evidence.addScript(text);
        return evidence.addMarkup(text);
      }
      if (described !== "noscript" && described !== "title") onText?.(text);
      evidence.addText(text);
      if (described !== "" || external !== "") return;
      evidence.addLabel(text);
      if (!isInLink && loginWord.test(text.trim())) onLoginWord?.();
      if (button !== "") label += text.slice(0, 100);
    },
    onComment: cut,
    onEndTag(name) {
      if (opened?.name === name) onEmptyElement?.(name, opened.attributes);
      if (name === "a") isInLink = false;
      opened = undefined;
      if (name === button) {
        evidence.addLabel(label, true);
        button = "";
      }
      if (name === "svg") isInDrawing = false;
      if (name === described) described = "";
      if (name === external) external = "";
    },
  });
  visible.push(markup.slice(end));
  evidence.addText(visible.join(""));
}

const isHttp = ({ protocol }: URL) => protocol === "https:" || protocol === "http:";

function baseOf(href: string, address: string): string {
  const url = parseUrl(href, address);
  return url && isHttp(url) ? url.href : address;
}
