import type { EmulatedTarget, TargetEmulator } from "../../../emulator/emulated-target.ts";
import { provider, realmHost } from "../host.ts";
import { parsePropertyNames } from "../options.ts";
import { defaultPropertyNames, type JanrainApp, type PropertyNames, quirkChoices } from "./app.ts";
import { JanrainEmulator, sharedHost } from "./server.ts";
import { appState, parseAppState, restoreState } from "./state.ts";

/** Janrain as the emulator serves it. */
export interface EmulatedJanrain extends EmulatedTarget {
  service: JanrainEmulator;
  /** The application; tests read and change it. */
  app: JanrainApp;
}

const testKeys = { apiKey: "demo-api-key-".padEnd(40, "0"), partnerKey: "demo-partner-key-".padEnd(40, "0") };

/** Emulates the application of a declaration at Janrain: with other providers, and without Weibo. */
export const janrainEmulator = {
  quirks: quirkChoices,
  missingField: ({ janrain }) => (janrain?.realm === undefined ? "janrain.realm" : undefined),
  setUp({ janrain = {} }, { quirks, own, weibo }): EmulatedJanrain {
    const host = realmHost(janrain.realm ?? "");
    const hosts = [host, ...(janrain.domain === undefined ? [] : [janrain.domain.toLowerCase()])];
    const app: JanrainApp = {
      ...testKeys,
      offered: ["facebook", "google", "linkedin", "qq", "renren", provider, "twitter"],
      signIn: ["google", "facebook"],
      domains: ["localhost", "shop.acme.example"],
      properties: new Map(),
    };
    const { "partner-properties": names } = own;
    const propertyNames: PropertyNames | undefined = names === undefined ? undefined : parsePropertyNames(names);
    const service = new JanrainEmulator(new Map(hosts.map((name) => [name, app])), {
      quirks,
      weibo,
      ...(propertyNames && { propertyNames }),
    });
    const secret = (name: string | undefined, value: string) => (name === undefined ? {} : { [name]: value });
    return {
      service,
      app,
      hosts: [...hosts, sharedHost],
      login: widgetLogin(host),
      secrets: { ...secret(janrain.apiKey, testKeys.apiKey), ...secret(janrain.partnerKey, testKeys.partnerKey) },
      ...(names !== undefined && { clientOptions: { "partner-properties": names } }),
      ...(janrain.partnerKey === undefined && { manualRequest: setProperties(host, propertyNames) }),
      state: () => appState(app),
      restore: (saved) => restoreState(app, saved),
    };
  },
  parseState: parseAppState,
} satisfies TargetEmulator;

/** Without a Partner key, an administrator enters the credentials in the dashboard. */
function setProperties(host: string, { keyProperty, secretProperty } = defaultPropertyNames): NonNullable<EmulatedTarget["manualRequest"]> {
  return ({ appKey, appSecret }) => ({
    url: `https://${host}/partner/v2/app/set_properties`,
    form: { ...testKeys, provider, [keyProperty]: appKey, [secretProperty]: appSecret },
  });
}

/** The login of the widget. The settings object and the link's class: its markers (documented, observed). */
function widgetLogin(host: string): (pageUrl: string) => string {
  return (pageUrl) => {
    const start = `https://${host}/${provider}/start?${new URLSearchParams({ token_url: pageUrl })}`;
    return `<script>window.janrain = { settings: { appUrl: "https://${host}", providers: ["sinaweibo"], tokenUrl: "/login" } };</script>
<a class="janrainEngage" href="${start}">用微博登录</a>`;
  };
}
