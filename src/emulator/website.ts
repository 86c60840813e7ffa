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

/** A login by a link. */
export function linkLogin(urlFor: (pageUrl: string) => URL): (pageUrl: string) => string {
  return (pageUrl) => `<a href="${escapeMarkup(urlFor(pageUrl).href)}">用微博登录</a>`;
}
