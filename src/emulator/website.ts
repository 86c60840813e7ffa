import { provider } from "../core/declaration/janrain-host.ts";
import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, escapeMarkup, html } from "./http.ts";

/** Emulates a company's website with a Weibo login on every page. */
export class WebsiteEmulator implements EmulatedService {
  readonly #pages: readonly URL[];
  readonly #login: (pageUrl: string) => string;

  /**
   * @param pages the URLs that open, on one or more hosts; the root of each host opens too
   * @param login the markup of the login on a page, by the page's URL
   */
  constructor(pages: readonly URL[], login: (pageUrl: string) => string) {
    this.#pages = pages;
    this.#login = login;
  }

  serves(host: string): boolean {
    return this.#pages.some(({ hostname }) => hostname === host);
  }

  respond({ host, path }: EmulatedRequest): EmulatedResponse {
    const isPage = path === "/" || this.#pages.some(({ hostname, pathname }) => hostname === host && pathname === path);
    if (!isPage) return html(404, "<title>404</title><h1>没有找到页面</h1>");
    return html(200, `<title>Acme</title><h1>Acme 艾克米</h1>\n${this.#login(`https://${host}${path}`)}`);
  }
}

/** Janrain's login. The settings object and the link's class: markers of its widget (documented, observed). */
export function janrainLogin(realmHost: string): (pageUrl: string) => string {
  return (pageUrl) => {
    const start = `https://${realmHost}/${provider}/start?${new URLSearchParams({ token_url: pageUrl })}`;
    return `<script>window.janrain = { settings: { appUrl: "https://${realmHost}", providers: ["sinaweibo"], tokenUrl: "/login" } };</script>
<a class="janrainEngage" href="${start}">用微博登录</a>`;
  };
}

/** A login by a link, e.g. of Auth0, that returns to the page. */
export function linkLogin(signIn: URL): (pageUrl: string) => string {
  return (pageUrl) => {
    const url = new URL(signIn);
    url.searchParams.set("redirect_uri", pageUrl);
    return `<a href="${escapeMarkup(url.href)}">用微博登录</a>`;
  };
}
