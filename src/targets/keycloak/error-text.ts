import { formatUntrusted } from "../../core/messages/format.ts";
import type { Messages } from "../../core/messages/types.ts";
import type { KeycloakFailure } from "./failure.ts";
import { keycloakEnglish } from "./messages/en.ts";
import { keycloakChinese } from "./messages/zh.ts";
import type { Operation } from "./protocol.ts";

const catalogs = { en: keycloakEnglish, zh: keycloakChinese };

/**
 * Formats a failure of an operation at Keycloak, with what to do.
 * @param origin of the plan, as reports show it
 */
export function errorText(operation: Operation, why: KeycloakFailure, { language }: Messages, origin: string): string {
  const { failures } = catalogs[language];
  if (why.kind === "network") {
    const fault = "code" in why.fault ? `${why.fault.kind} ${why.fault.code}` : why.fault.kind;
    return formatUntrusted(failures[why.fault.kind === "protocol" ? "protocol" : "network"], { operation, origin: why.origin, fault });
  }
  const { kind, ...params } = why;
  return formatUntrusted(failures[kind], { operation, origin, ...params });
}
