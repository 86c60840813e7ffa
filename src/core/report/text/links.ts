/** The name of the tool in reports. */
export const programName = "weibo-provider";

/** The URL of the repository; help links point there. */
export const homepage = "https://github.com/weibo-provider/weibo-provider";

/** The URL of the documentation of a rule. */
export function helpLink(rule: string): string {
  return `${homepage}/blob/main/docs/rules.md#${rule}`;
}
