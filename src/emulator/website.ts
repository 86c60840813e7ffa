import { provider } from "../core/declaration/janrain-host.ts";
import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, html } from "./http.ts";

/** Emulates a company's website with a Weibo login on every page. */
export class WebsiteEmulator implements EmulatedService {
  readonly #pages: readonly URL[];
  readonly #realmHost: string;

  /**
   * @param pages the URLs that open, on one or more hosts; the root of each host opens too
   * @param realmHost the host of the Janrain application
   */
  constructor(pages: readonly URL[], realmHost: string) {
    this.#pages = pages;
    this.#realmHost = realmHost;
  }

  serves(host: string): boolean {
    return this.#pages.some(({ hostname }) => hostname === host);
  }

  respond({ host, path }: EmulatedRequest): EmulatedResponse {
    const isPage = path === "/" || this.#pages.some(({ hostname, pathname }) => hostname === host && pathname === path);
    if (!isPage) return html(404, "<title>404</title><h1>没有找到页面</h1>");
    const tokenUrl = `https://${host}${path}`;
    const start = `https://${this.#realmHost}/${provider}/start?${new URLSearchParams({ token_url: tokenUrl })}`;
    // The settings object and the link's class: markers of the Janrain widget (documented, observed).
    return html(
      200,
      `<title>Acme</title><h1>Acme 艾克米</h1>
<script>window.janrain = { settings: { appUrl: "https://${this.#realmHost}", providers: ["sinaweibo"], tokenUrl: "/login" } };</script>
<a class="janrainEngage" href="${start}">用微博登录</a>`,
    );
  }
}
