import type { Language } from "../language.ts";
import { en } from "./en/index.ts";
import type { Messages } from "./types.ts";

/** The messages of a language. A run in English loads no others. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === "en" ? en : (await import("./zh/index.ts")).zh;
}
