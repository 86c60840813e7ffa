import { expect, it } from "vitest";
import { formSections, namesOf } from "../../src/core/guide/form.ts";
import { useTargets } from "../../src/core/targets/registry.ts";
import { targetDescriptions } from "../../src/targets/index.ts";

const credentials = ["/credentials/appKey", "/credentials/appSecret"];
const below = (section: string, ...keys: readonly string[]) => keys.map((key) => `${section}/${key}`);

/** The sections in their order: setup steps, place, mapping and fields. */
const sections: readonly (readonly [id: string, steps: readonly number[], place: string | undefined, pointer: string, fields: string[]])[] =
  [
    [
      "basic",
      [7, 8],
      "weibo-basic",
      "/app",
      below("/app", "name", "type", "website", "note", "description", "securityDomain", "labels", "operatingAccount"),
    ],
    ["images", [9], "weibo-images", "/images", []],
    ["callbacks", [10], "weibo-callbacks", "/callbacks", below("/callbacks", "authorization", "deauthorization")],
    ["tests", [], "weibo-tests", "/review", ["/review/testUsers"]],
    ["developer", [12], "weibo-identity", "/developer", below("/developer", "realName", "foreigner", "certificateType", "idNumber")],
    [
      "janrain",
      [1, 2, 3, 4, 5, 11],
      undefined,
      "/janrain",
      [...below("/janrain", "realm", "domain"), ...credentials, ...below("/janrain", "apiKey", "partnerKey", "allowDomains")],
    ],
    [
      "auth0",
      [],
      undefined,
      "/auth0",
      [
        ...below("/auth0", "domain", "customDomain", "connection", "applications"),
        ...credentials,
        ...below("/auth0", "clientId", "clientSecret"),
      ],
    ],
    [
      "keycloak",
      [],
      undefined,
      "/keycloak",
      [...below("/keycloak", "url", "realm", "alias", "providerId"), ...credentials, ...below("/keycloak", "clientId", "clientSecret")],
    ],
  ];

it("has the sections of Weibo's form and of the identity services, with their fields in order", () => {
  // The sections are computed once for a list of services.
  useTargets([...targetDescriptions]);
  const found = formSections().map(({ id, steps, place, pointer, fields }) => [id, steps, place, pointer, fields]);
  useTargets(targetDescriptions);
  expect(found).toEqual(sections);
});

it.each([
  ["/app/name", { label: "应用名称", title: { en: "Application name", zh: "应用名称" } }],
  ["/credentials/appKey", { label: undefined, title: { en: "App Key", zh: "App Key" } }],
  ["/janrain/allowDomains", { label: undefined, title: { en: "Allow-list", zh: "域名白名单" } }],
])("the names of %s", (pointer, names) => {
  expect(namesOf(pointer)).toEqual(names);
});

it("knows no other field", () => {
  expect(() => namesOf("/app/other")).toThrow("The schema has no field /app/other.");
});
