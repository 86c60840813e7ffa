import { describe, expect, it, test } from "vitest";
import { site } from "../helpers/network-policy.ts";
import { factsOf, internal, type Reply, startSite } from "./site-server.ts";

const html = (body: string, head = "") => `<!doctype html><html><head>${head}<title>Acme</title></head><body>${body}</body></html>`;
const script = (src: string) => `<script src="${src}"></script>`;
const login = 'document.write("<a class=janrainEngage>")';
const others = Array.from({ length: 24 }, (_, index) => `/s${index}.js`);
const nothing = Object.fromEntries(others.map((path) => [path, "1"]));

/** The facts of the page at `/` of a site, and the other requests to the site. */
async function found(replies: Record<string, Reply>, markers: readonly string[] = []) {
  const { check, requested } = await startSite(replies);
  const { markers: seen, scriptsRead, scripts } = factsOf(await check(["/"], { markers }));
  const others = requested().filter((one) => one !== `${site}/`);
  return { markers: seen, read: `${scriptsRead} of ${scripts}`, requested: others };
}

describe("a login that a script of the site draws is found", () => {
  it.each([
    ["by its path", html(script("/app.js")), `${site}/app.js`],
    ["by a relative address", html(script("js/app.js")), `${site}/js/app.js`],
    ["under a base", html(script("app.js"), '<base href="/static/">'), `${site}/static/app.js`],
    [
      "under a base on another host of the site",
      html(script("app.js"), '<base href="//static.acme.example/">'),
      "static.acme.example/app.js",
    ],
    ["without a scheme", html(script("//acme.example/app.js")), "acme.example/app.js"],
    ["by a whole address, in capitals", html(`<SCRIPT SRC=HTTP://STATIC.ACME.EXAMPLE/App.js></SCRIPT>`), "static.acme.example/App.js"],
  ])("%s", async (_, page, address) => {
    const given = { "/": page, [address.replace(site, "")]: login, [address]: login };
    expect(await found(given)).toEqual({ markers: ["janrainEngage"], read: "1 of 1", requested: [address] });
  });

  test("where the page is one that a redirect leads to", async () => {
    const { check, requested } = await startSite({
      "/": { status: 302, location: "http://static.acme.example/zh/" },
      "static.acme.example/zh/": html(script("app.js")),
      "static.acme.example/zh/app.js": login,
    });
    expect(factsOf(await check(["/"]))).toEqual({ markers: ["janrainEngage"], hints: [], gaps: [], scriptsRead: 1, scripts: 1, hosts: [] });
    expect(requested()).toEqual([`${site}/`, "static.acme.example/zh/", "static.acme.example/zh/app.js"]);
  });

  test("after a redirect of the script", async () => {
    expect(
      await found({ "/": html(script("/app.js")), "/app.js": { status: 301, location: "/app.1.js" }, "/app.1.js": login }),
    ).toMatchObject({
      markers: ["janrainEngage"],
      read: "1 of 1",
    });
  });
});

describe("scripts are requested", () => {
  test("not at all once the page shows a login", async () => {
    const page = html(`${script("/app.js")}<a class="janrainEngage">`);
    expect(await found({ "/": page, "/app.js": login })).toEqual({ markers: ["janrainEngage"], read: "0 of 1", requested: [] });
  });

  test("up to the one that shows it", async () => {
    const page = html(others.map(script).join(""));
    expect(await found({ "/": page, ...nothing, "/s2.js": login })).toEqual({
      markers: ["janrainEngage"],
      read: "3 of 24",
      requested: others.slice(0, 3).map((path) => `${site}${path}`),
    });
  });

  test("twenty times at most", async () => {
    const page = html(others.map(script).join(""));
    expect(await found({ "/": page, ...nothing, "/s22.js": login })).toEqual({
      markers: [],
      read: "20 of 24",
      requested: others.slice(0, 20).map((path) => `${site}${path}`),
    });
  });

  test("not at another company, whose script counts by its address alone", async () => {
    const page = html(script("http://thirdparty.example/app.js") + script("//acme.example.thirdparty.example/app.js") + script("/app.js"));
    expect(await found({ "/": page, "/app.js": "1", "thirdparty.example/app.js": login })).toEqual({
      markers: [],
      read: "1 of 1",
      requested: [`${site}/app.js`],
    });
  });

  test("once, though a page loads it twice and other pages too", async () => {
    const page = html(script("/app.js") + script("/app.js") + script(`http://${site}/app.js`));
    const { check, requested } = await startSite({ "/": page, "/login": page, "/register": page, "/app.js": "1" });
    const checks = await check(["/", "/login", "/register"]);
    expect(checks.map(({ page: facts }) => facts)).toEqual(
      checks.map(() => ({ markers: [], hints: [], gaps: [], scriptsRead: 1, scripts: 1, hosts: [] })),
    );
    expect(requested().filter((one) => one.endsWith(".js"))).toEqual([`${site}/app.js`]);
  });

  test("though it is empty", async () => {
    expect((await found({ "/": html(script("/app.js")), "/app.js": "" })).read).toBe("1 of 1");
  });

  test("each for itself where their queries differ", async () => {
    const page = html(script("/app.js?a") + script("/app.js?b"));
    expect((await found({ "/": page, "/app.js?a": "1", "/app.js?b": login })).read).toBe("2 of 2");
  });
});

describe("a script is not read", () => {
  it.each<[string, Record<string, Reply>, string]>([
    ["that is not there", { "/app.js": { status: 404, body: login } }, "/app.js"],
    ["that the server fails to give", { "/app.js": { status: 500, body: login } }, "/app.js"],
    ["that redirects in a circle", { "/app.js": { status: 302, location: "/app.js" } }, "/app.js"],
    ["that redirects to an address that is not public", { "/app.js": { status: 302, location: "http://10.0.0.1/app.js" } }, "/app.js"],
    ["that redirects to a file", { "/app.js": { status: 302, location: "file:///etc/passwd" } }, "/app.js"],
    ["of a host that is not public", {}, `http://${internal}/app.js`],
    ["of a host that does not exist", {}, "http://none.acme.example/app.js"],
    ["at a port of another protocol", {}, "http://static.acme.example:25/app.js"],
  ])("%s, and the next one is", async (_, replies, address) => {
    const page = html(script(address) + script("/next.js"));
    const { markers, read } = await found({ "/": page, ...replies, "/next.js": "window.janrain" });
    expect({ markers, read }).toEqual({ markers: ["window.janrain"], read: "1 of 2" });
  });
});

describe("markers that declarations name", () => {
  test("are found in pages and scripts, in any case", async () => {
    expect((await found({ "/": html("<a href=/AUTH/weibo>") }, ["/auth/Weibo"])).markers).toEqual(["/auth/Weibo"]);
    expect((await found({ "/": html(script("/app.js")), "/app.js": "open('/auth/weibo')" }, ["/auth/weibo"])).markers).toEqual([
      "/auth/weibo",
    ]);
  });

  test("do not end the search for another declaration that names the page", async () => {
    const page = html(`<a href="/other-marker">${script("/app.js")}`);
    expect(await found({ "/": page, "/app.js": login }, ["/other-marker"])).toEqual({
      markers: ["/other-marker", "janrainEngage"],
      read: "1 of 1",
      requested: [`${site}/app.js`],
    });
  });
});

test("a page that does not open is not read", async () => {
  const { check, requested } = await startSite({
    "/": { status: 404, body: html(script("/app.js")) },
    "/pdf": { type: "application/pdf", body: "%PDF" },
  });
  expect((await check(["/", "/pdf"])).map(({ verdict, page }) => [verdict, page])).toEqual([
    ["broken", undefined],
    ["no-page", undefined],
  ]);
  expect(requested()).toHaveLength(2);
});
