import { formatMessage, formatUntrusted } from "../../core/messages/format.ts";
import type { ErrorText } from "../../core/messages/shapes.ts";
import type { Messages } from "../../core/messages/types.ts";
import type { Auth0Failure } from "./failure.ts";
import { auth0English } from "./messages/en.ts";
import { auth0Chinese } from "./messages/zh.ts";
import type { Operation } from "./protocol.ts";

const catalogs = { en: auth0English, zh: auth0Chinese };

/**
 * Formats a failure of an operation at Auth0, with what to do.
 * @param origin of the plan, as reports show it
 */
export function errorText(operation: Operation, why: Auth0Failure, { language }: Messages, origin: string): string {
  const { failures, errors } = catalogs[language];
  switch (why.kind) {
    case "refused": {
      const texts: Readonly<Record<string, ErrorText>> = errors;
      const { meaning, action } = (Object.hasOwn(texts, why.code) ? texts[why.code] : undefined) ?? errors.unknown;
      // Auth0's message is the only untrusted part, so it is formatted separately.
      const message = formatUntrusted("{message}", { message: why.message || why.code || "…" });
      return formatMessage(failures.refused, { operation, status: why.status, message, meaning, action });
    }
    case "scope":
      return formatUntrusted(failures.scope, { operation, scopes: why.scopes });
    case "rate-limit":
      return why.seconds === undefined
        ? formatUntrusted(failures["rate-limit"], { operation })
        : formatUntrusted(failures["rate-limit-until"], { operation, seconds: why.seconds });
    case "answer":
      return formatUntrusted(failures.answer, { operation, status: why.status, origin: why.origin });
    case "shape":
      return formatUntrusted(failures.shape, { operation });
    case "network": {
      const { fault } = why;
      const named = "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
      return formatUntrusted(failures[fault.kind === "protocol" ? "protocol" : "network"], { operation, origin: why.origin, fault: named });
    }
    case "strategy":
      return formatUntrusted(failures.strategy, { name: why.name, strategy: why.strategy });
    case "changed":
    case "superseded":
      return formatUntrusted(failures[why.kind], { operation, origin });
    case "read-back": {
      const credentials = why.restored ? "restored" : "not-restored";
      return formatUntrusted(failures[operation === "patch-clients" ? "read-back" : credentials], { operation, origin });
    }
  }
}
