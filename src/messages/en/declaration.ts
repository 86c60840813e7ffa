import type { RuleWording } from "../catalogue.ts";

/** Rules that compare fields with each other, and rules about the images. */
export const declaration = {
  "callback-host": {
    title: "A callback is on another host than Janrain",
    message:
      'The callback is on "{host}", but the declared Janrain application is on "{expected}", so nobody would return to it after signing in.',
    fix: "Copy the callback URL from the Janrain dashboard, or correct janrain.realm or janrain.domain.",
  },
  "callbacks-agree": {
    title: "The two callbacks differ",
    message:
      "The deauthorization callback (取消授权回调页) differs from the authorization callback (授权回调页), where the guide puts one URL into both.",
    fix: "Write the same URL in both; where another one is meant, set the rule callbacks-agree to off.",
  },
  "security-domain": {
    title: "The security domain is bound",
    message: "The security domain (域名绑定) is set to Yes, where the setup guide says No.",
    fix: "Write `securityDomain: false`, or set the rule security-domain to off where it is bound on purpose.",
  },
  "allow-list-website": {
    title: "The allow-list does not cover the website",
    message: 'The allow-list does not name "{host}", the host of the website on which the login runs.',
    fix: "Add it, so that the list shows what Janrain will hold: the sync adds it in any case.",
  },
  "url-form": {
    title: "A URL cannot be parsed",
    message: '"{url}" looks like a URL, but no program can open it: its host or port is not valid.',
    fix: "Check the host and the port.",
  },
  "real-name-spaces": {
    title: "The real name contains a space",
    message: "The real name (真实姓名) in the secret {name} contains a space, which Weibo's form does not accept.",
    fix: "Set the secret again, with underscores instead of spaces.",
  },
  "image-file": {
    title: "An image cannot be read",
    message: {
      missing: 'There is no file "{path}"; paths are relative to this file.',
      outside: '"{path}" leads outside the repository, where nothing is read.',
      "not-a-file": '"{path}" is not a file.',
      unreadable: '"{path}" cannot be read.',
    },
    fix: "Commit the image, and name it with its path from this file.",
  },
  "image-format": {
    title: "An image is neither PNG nor JPEG",
    message: {
      other: '"{path}" is {format} by its content, and Weibo\'s form takes PNG or JPEG.',
      unknown: '"{path}" is not an image by its content, and Weibo\'s form takes PNG or JPEG.',
      noSize: '"{path}" starts like {format}, but its size does not stand in its first 64 KiB.',
    },
    fix: "Export the picture again as PNG or JPEG, without embedded metadata.",
  },
  "image-size": {
    title: "An image has the wrong size",
    message: '"{path}" has {found} pixels, and Weibo\'s form asks for exactly {wanted}.',
    fix: "Export the picture in that size.",
  },
} as const satisfies Record<string, RuleWording>;
