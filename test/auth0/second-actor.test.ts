import type { Auth0Connection, Auth0Tenant } from "../../src/targets/auth0/emulator/tenant.ts";
import { type Actor, type ActorSubject, type Requested, testSecondActor } from "../sync/actor-tests.ts";
import { openScene } from "./scene.ts";
import { connection, tenantWith } from "./tenant.ts";

const earlier = { client_id: "1111111111", client_secret: "f".repeat(32) };

function weiboOf({ connections }: Auth0Tenant): Auth0Connection {
  const found = connections.find(({ name }) => name === "weibo");
  if (!found) throw new Error("the connection is gone");
  return found;
}

/** An actor that changes the connection. */
function actor(act: (weibo: Auth0Connection) => void, isKept: (weibo: Auth0Connection) => boolean, rotates?: true): Actor<Auth0Tenant> {
  return { act: (tenant) => act(weiboOf(tenant)), isKept: (tenant) => isKept(weiboOf(tenant)), ...(rotates && { rotates }) };
}

const actors: Readonly<Record<string, Actor<Auth0Tenant>>> = {
  "adds an option": actor(
    ({ options }) => void Object.assign(options, { set_user_root_attributes: "never_on_login" }),
    ({ options }) => options.set_user_root_attributes === "never_on_login",
  ),
  "changes an option": actor(
    ({ options }) => void Object.assign(options, { scope: ["email", "statuses"] }),
    ({ options }) => JSON.stringify(options.scope) === '["email","statuses"]',
  ),
  "removes an option": actor(
    ({ options }) => void delete options.upstream_params,
    ({ options }) => !("upstream_params" in options),
  ),
  "renames the connection's button": actor(
    (weibo) => void Object.assign(weibo, { display_name: "Sina Weibo" }),
    ({ display_name }) => display_name === "Sina Weibo",
  ),
  "rotates the pair": actor(
    ({ options }) => void Object.assign(options, { client_id: "2222222222", client_secret: "e".repeat(32) }),
    ({ options }) => options.client_id === "2222222222" && options.client_secret === "e".repeat(32),
    true,
  ),
  "rotates the secret of the same key": actor(
    ({ options }) => void Object.assign(options, { client_secret: "d".repeat(32) }),
    ({ options }) => options.client_secret === "d".repeat(32),
    true,
  ),
  "enables another application": actor(
    ({ clients }) => void clients.push("AppClient03"),
    ({ clients }) => clients.includes("AppClient03"),
  ),
  "disables another application": actor(
    (weibo) => {
      weibo.clients = weibo.clients.filter((client) => client !== "ShopClient02");
    },
    ({ clients }) => !clients.includes("ShopClient02"),
  ),
  "enables the declared application": actor(
    ({ clients }) => void (clients.includes("SiteClient01") || clients.push("SiteClient01")),
    ({ clients }) => clients.filter((client) => client === "SiteClient01").length === 1,
  ),
  "adds another connection": {
    act: ({ connections }) => void connections.push(connection({ name: "weibo-old" })),
    isKept: ({ connections }) => connections.some(({ name }) => name === "weibo-old"),
  },
};

/** A secret that cannot be read back hides that only the secret was rotated. */
const { "rotates the secret of the same key": _, ...visible } = actors;

const subject = (secrets: "clear" | "masked", actors: ActorSubject<Auth0Tenant>["actors"]): ActorSubject<Auth0Tenant> => ({
  service: `Auth0 with ${secrets} secrets`,
  actors,
  requests: 13,
  readsCredentials: "get-connections-by-id",
  async open() {
    const { tenant, auth0, run } = await openScene({ quirks: { secrets } });
    const { respond } = auth0;
    const nothing = { before: 0, after: 0, act: () => {} };
    let [count, due] = [0, nothing];
    auth0.respond = (request) => {
      count += 1;
      if (count === due.before) due.act();
      const response = respond.call(auth0, request);
      if (count === due.after) due.act();
      return response;
    };
    return {
      app: tenant,
      reset() {
        const others = { scope: ["email"], upstream_params: { display: { value: "mobile" } } };
        Object.assign(tenant, tenantWith());
        tenant.connections.push(connection({ options: { ...others, ...earlier }, clients: ["ShopClient02"] }));
      },
      interrupt(when, nth, act) {
        [count, due] = [0, { ...nothing, [when]: nth, act }];
      },
      async sync() {
        auth0.calls.length = 0;
        const { outcome, failure, text } = await run("sync");
        due = nothing;
        const requested: Requested[] = auth0.calls.map(({ operation, writes }) => ({ operation, writes }));
        return { exitCode: (failure ?? outcome?.failure) === undefined ? 0 : 3, text, requested };
      },
      isIntact: () => JSON.stringify(tenant.connections[0]) === JSON.stringify(tenantWith().connections[0]),
    };
  },
});

testSecondActor(subject("clear", actors));
testSecondActor(subject("masked", visible));
