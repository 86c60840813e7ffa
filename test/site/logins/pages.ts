import { fromRepositories } from "./from-repositories.ts";
import { iconsAndLanguages } from "./icons-and-languages.ts";
import { emptyContainers, iconsWithoutLogin } from "./icons-without-login.ts";
import { loadedByScripts } from "./loaded-by-scripts.ts";
import { renderedLogin } from "./rendered-login.ts";
import { withLogin } from "./with-login.ts";
import { withoutLogin, withoutLoginFromRepositories } from "./without-login.ts";

/** All login pages, those with a login first. */
export const loginPages = [
  ...withLogin,
  ...fromRepositories,
  ...loadedByScripts,
  ...iconsAndLanguages,
  ...withoutLogin,
  ...withoutLoginFromRepositories,
  ...iconsWithoutLogin,
  ...renderedLogin,
  ...emptyContainers,
];
