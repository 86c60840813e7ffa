import { article, authorize, type LoginPage, script, shell } from "./login-page.ts";

/** Pages that need a browser. */
export const renderedLogin: readonly LoginPage[] = [
  {
    name: "an app that loads its login by a request",
    html: shell("root", "/app.js"),
    files: {
      "/app.js": 'fetch("/api/providers").then(r=>r.json()).then(l=>{root.innerHTML=l.map(p=>"<a href="+p.u+">"+p.n+"</a>").join("")})',
      "/api/providers": { type: "application/json", body: JSON.stringify([{ u: `${authorize}?client_id=1`, n: "微" }]) },
    },
    expected: "unknown",
    rendered: "found",
  },
  {
    name: "an app that renders only other logins",
    html: shell("root", "/app.js"),
    files: { "/app.js": 'root.innerHTML="<a href=/auth/qq>QQ</a>"+"登录后可以查看订单。".repeat(20)' },
    expected: "unknown",
    rendered: "missing",
  },
  {
    name: "an app that hides its strings",
    html: shell("app", "/app.js"),
    files: {
      "/app.js":
        'document.querySelector("#app").innerHTML="<button>"+[24494,21338,30331,24405].map(c=>String.fromCharCode(c)).join("")+"</button>"',
    },
    expected: "unknown",
    rendered: "unconfirmed",
  },
  {
    name: "an open shadow DOM",
    html: `${article}<acme-login></acme-login>${script("/c.js")}`,
    files: {
      "/c.js":
        'customElements.define("acme-login",class extends HTMLElement{connectedCallback(){fetch("/p").then(r=>r.text()).then(t=>{this.attachShadow({mode:"open"}).innerHTML=t})}})',
      "/p": `<a href="${authorize}?client_id=1">微</a>`,
    },
    expected: "unknown",
    rendered: "unknown",
  },
  {
    name: "a closed shadow DOM with a label in its script",
    html: `${article}<div id="login-box"></div>${script("/c.js")}`,
    files: { "/c.js": 'document.querySelector("#login-box").attachShadow({mode:"closed"}).innerHTML=[..."微博"].join("")+"进入"' },
    expected: "unknown",
    rendered: "unknown",
  },
  {
    name: "a frame of an identity service",
    html: `${article}<iframe src="http://thirdparty.example/login?client=acme"></iframe>`,
    files: { "thirdparty.example/login?client=acme": `<a href="${authorize}?client_id=1">微博登录</a>` },
    expected: "unknown",
    rendered: "unknown",
  },
  {
    name: "a dialog after a click",
    html: `${article}<a href="javascript:;" id="open">登录</a>${script("/open.js")}`,
    files: {
      "/open.js":
        'document.querySelector("#open").onclick=()=>fetch("/dialog").then(r=>r.text()).then(t=>{document.body.insertAdjacentHTML("beforeend",t)})',
      "/dialog": `<a href="${authorize}?client_id=1">微</a>`,
    },
    expected: "unknown",
    rendered: "unknown",
  },
  {
    name: "an element that a script of another site fills",
    html: `${article}<div class="login-widget"></div>${script("http://thirdparty.example/sdk.js")}`,
    files: {
      "thirdparty.example/sdk.js": `document.querySelector(".login-widget").innerHTML='<a href="${authorize}?client_id=1">微</a>'`,
    },
    expected: "unknown",
    rendered: "found",
  },
  {
    name: "a packed script",
    html: `${article}<p id="p">进入</p><script>eval(function(p,a,c,k,e,d){return p.replace(/\\w+/g,function(w){return k[w]})}("0.1('2')",3,3,'document|write|<a href=/auth/qq>QQ</a>'.split('|'),0,{}))</script>`,
    expected: "unknown",
    rendered: "missing",
  },
];
