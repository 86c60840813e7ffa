import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, html } from "./http.ts";

/** Emulates a company's website with a Weibo login. */
export class WebsiteEmulator implements EmulatedService {
  readonly #hosts: readonly string[];
  readonly #realmHost: string;

  constructor(hosts: readonly string[], realmHost: string) {
    this.#hosts = hosts;
    this.#realmHost = realmHost;
  }

  serves(host: string): boolean {
    return this.#hosts.includes(host);
  }

  respond({ path }: EmulatedRequest): EmulatedResponse {
    if (path !== "/") return html(404, "<title>404</title><h1>没有找到页面</h1>");
    // The settings object and the link's class: markers of the Janrain widget (documented, seen).
    return html(
      200,
      `<title>Acme</title><h1>Acme 艾克米</h1>
<script>window.janrain = { settings: { appUrl: "https://${this.#realmHost}", providers: ["sinaweibo"], tokenUrl: "/login" } };</script>
<a class="janrainEngage" href="#">用微博登录</a>`,
    );
  }
}
