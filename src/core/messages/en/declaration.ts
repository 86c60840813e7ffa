import type { RuleWording } from "../shapes.ts";

/** Rules that compare fields with each other, and rules about the images. */
export const declaration = {
  "callback-host": {
    title: "A callback is on another host than Janrain",
    message: {
      one: 'The callback is on "{host}", but the declared Janrain application is on "{expected}", so nobody would return to it after signing in.',
      both: 'Both callbacks are on "{host}", but the declared Janrain application is on "{expected}", so nobody would return to it after signing in.',
    },
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
  "name-brand": {
    title: "The name holds Sina's brand",
    message:
      'The application name (应用名称) holds "{brand}", which Weibo\'s rules for in-site applications forbid; reviewers may hold it against a website too.',
    fix: "Choose a name of your own brand.",
  },
  "website-http": {
    title: "The website is not https",
    message: "The application website (应用地址) is declared with http, which browsers mark as not secure.",
    fix: "Write https:// if the site has it.",
  },
  "callback-fragment": {
    title: "A callback has a fragment",
    message: "The callback has a fragment (#…), which OAuth 2.0 forbids in a redirect URI.",
    fix: "Remove the # and what stands behind it.",
  },
  "callback-path": {
    title: "The callback's path is unusual",
    message: "The callback is not {expected}, which Janrain probably uses; no document shows the real one.",
    fix: "Compare it with the callback URL in the Janrain dashboard; if it is the same, ignore this hint.",
  },
  "secrets-distinct": {
    title: "Two fields name the same secret",
    message: "The secret {name} is already named for {first}, so one of the two gets the wrong value.",
    fix: "Name the secret that belongs to this field.",
  },
  "credentials-swapped": {
    title: "App key and app secret stand in each other's place",
    message: {
      equal: "The secrets {name} and {other} hold the same value: one of them was pasted into the wrong place. A sync refuses it.",
      swapped: "The secret {name} holds what looks like an app secret, and {other} what looks like an app key. A sync refuses it.",
    },
    fix: "Copy App Key and App Secret again from 应用信息 → 基本信息 at Weibo into the secrets.",
  },
  "credentials-form": {
    title: "App key or app secret does not look like one",
    message: {
      key: "The secret {name} does not hold 8 to 10 digits, as every known app key (App Key) has.",
      secret: "The secret {name} does not hold 32 hexadecimal digits, as every known app secret (App Secret) has.",
      upper: "The secret {name} holds capital letters, and every known app secret (App Secret) has small ones.",
      placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
      "line-break": "The secret {name} ends in a line break, which then is a part of it.",
      blanks: "The secret {name} starts or ends with a space, which then is a part of it.",
    },
    fix: "Set the secret again, from what Weibo shows under 应用信息 → 基本信息, without anything around it.",
  },
  "certificate-foreigner": {
    title: "A foreigner has an ID card",
    message: "The developer is a foreigner (是否外籍), but the certificate type (证件类型) is the Chinese ID card.",
    fix: "Write `certificateType: passport`, or `foreigner: false`.",
  },
  "id-number-form": {
    title: "The ID number is not valid",
    message:
      "The number (证件号码) in the secret {name} is no valid number of an ID card: it needs 18 characters, and its last one has to check.",
    fix: "Set the secret again with the number as it stands on the card.",
  },
  "review-development": {
    title: "The application is not approved",
    message:
      "While the review status is {status}, only the application's owner and its test users ({testUsers} of at most 15) can sign in; all others get Weibo's error 21321.",
    fix: "Submit the application for review, and write `status: approved` when Weibo says so; it takes 1 to 3 working days.",
  },
  "identity-cloud-end": {
    title: "Identity Cloud ends",
    message: "Akamai has announced the end of Identity Cloud, and with it of Janrain's social login, for {year}.",
    fix: "Plan the move to another identity service; this hint can be switched off with identity-cloud-end=off.",
  },
  "image-extension": {
    title: "An extension does not match the image",
    message: '"{path}" is {format} by its content, and its extension says something else.',
    fix: "Rename the file.",
  },
  "image-repeated": {
    title: "A screenshot stands twice",
    message: '"{path}" is the same picture as "{first}", and reviewers ask for different ones.',
    fix: "Take another screenshot: home page, login page, settings.",
  },
  "image-file": {
    title: "An image cannot be read",
    message: {
      missing: 'There is no file "{path}"; paths are relative to this file.',
      outside: '"{path}" is absolute or leads outside the repository, where nothing is read.',
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
