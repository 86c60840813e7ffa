import { fromRepositories } from "./from-repositories.ts";
import { loadedByScripts } from "./loaded-by-scripts.ts";
import { renderedLogin } from "./rendered-login.ts";
import { withLogin } from "./with-login.ts";
import { withoutLogin, withoutLoginFromRepositories } from "./without-login.ts";

/** All login pages, those with a login first. */
export const loginPages = [
  ...withLogin,
  ...fromRepositories,
  ...loadedByScripts,
  ...withoutLogin,
  ...withoutLoginFromRepositories,
  ...renderedLogin,
];
