import { formatMessage, formatUntrusted } from "../../core/messages/format.ts";
import type { ErrorText } from "../../core/messages/shapes.ts";
import type { Messages } from "../../core/messages/types.ts";
import type { JanrainFailure } from "./failure.ts";
import { janrainEnglish } from "./messages/en.ts";
import { janrainChinese } from "./messages/zh.ts";
import type { Operation } from "./protocol.ts";

const catalogs = { en: janrainEnglish, zh: janrainChinese };

/**
 * Formats a failure of a Janrain operation, with what to do.
 * @param origin of the plan, as reports show it
 */
export function errorText(operation: Operation, why: JanrainFailure, { language }: Messages, origin: string): string {
  const { failures, errors } = catalogs[language];
  switch (why.kind) {
    case "refused": {
      const texts: Readonly<Record<string, ErrorText>> = errors;
      const { meaning, action } = texts[String(why.code)] ?? errors.unknown;
      // Janrain's message is the only untrusted part, so it is formatted separately.
      const message = formatUntrusted("{message}", { message: why.message });
      const text = formatMessage(failures.refused, { operation, code: why.code ?? "none", message, meaning, action });
      // A list in the wrong format would get code 0 or 1.
      return operation === "set_auth_providers" && (why.code === 0 || why.code === 1) ? `${text} ${failures["list-format"]}` : text;
    }
    case "answer":
      return formatUntrusted(failures[why.detail], { operation, status: why.status, origin: why.origin });
    case "shape":
    case "masked":
      return formatUntrusted(failures[why.kind], { operation });
    case "network": {
      const { fault } = why;
      const named = "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind;
      return formatUntrusted(failures[fault.kind === "protocol" ? "protocol" : "network"], { operation, origin: why.origin, fault: named });
    }
    case "changed":
    case "superseded":
      return formatUntrusted(failures[why.kind], { operation, origin });
    case "unsendable":
      return formatUntrusted(failures.unsendable, { operation, name: why.name });
    case "read-back": {
      const credentials = why.restored ? "restored" : "not-restored";
      return formatUntrusted(failures[operation === "set_properties" ? credentials : "read-back"], { operation, origin });
    }
  }
}
