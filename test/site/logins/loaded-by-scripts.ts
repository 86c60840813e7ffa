import { authorize, client, form, type LoginPage, script } from "./login-page.ts";

const link = `document.querySelector("#sns").insertAdjacentHTML("beforeend", '<a href="${authorize}?${client}"></a>')`;

/** Pages whose login is in a script that another script loads. */
export const loadedByScripts: readonly LoginPage[] = [
  {
    name: "a script that another one creates",
    html: `${form}<script>(function(){var s=document.createElement("script");s.async=true;s.src="/js/sns.js?v="+(new Date).getTime();document.body.appendChild(s)})()</script>`,
    files: { "/js/sns.js?v=": link },
    expected: "found",
  },
  {
    name: "a script that another one writes",
    html: `${form}${script("/js/site.js")}`,
    files: { "/js/site.js": `document.write('<script src="/js/sns.js"></scr' + 'ipt>')`, "/js/sns.js": link },
    expected: "found",
  },
  {
    name: "jQuery: getScript",
    html: `${form}<script>$.getScript("//static.acme.example/sns.js", function () { sns.render("#sns") })</script>`,
    files: { "static.acme.example/sns.js": link },
    expected: "found",
  },
  {
    name: "Sea.js: a module by its address",
    html: `${form}${script("/sea.js")}<script>seajs.use("/js/login.js")</script>`,
    files: { "/sea.js": "var seajs = {}", "/js/login.js": `define(function (require) { ${link} })` },
    expected: "found",
  },
  {
    name: "RequireJS: the main module",
    html: `${form}<script data-main="/js/main" src="/js/require.js"></script>`,
    files: { "/js/require.js": "var requirejs", "/js/main.js": `require(["jquery"], function ($) { ${link} })` },
    expected: "found",
  },
  {
    name: "Rails: modules of an import map",
    html: `<script type="importmap">{"imports":{"application":"/assets/application-1.js","controllers":"/assets/controllers/index-2.js","controllers/login":"/assets/controllers/login-3.js"}}</script><script type="module">import "application"</script>${form}`,
    files: {
      "/assets/application-1.js": 'import "controllers"',
      "/assets/controllers/index-2.js": 'import Login from "controllers/login"; export { Login }',
      "/assets/controllers/login-3.js": `export default class { connect() { this.element.href = "${authorize}?${client}" } }`,
    },
    expected: "found",
  },
  {
    name: "a folder of an import map",
    html: `<script type="importmap">{"imports":{"@/":"./src/"}}</script>${script("/main.js", "type=module")}${form}`,
    files: { "/main.js": 'import { sns } from "@/sns/weibo.js"; sns()', "/src/sns/weibo.js": `export const sns = () => ${link}` },
    expected: "found",
  },
];
