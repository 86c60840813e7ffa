/** The name under which reports say where they come from. */
export const programName = "weibo-provider";

/** Where the project lives; help links lead there. */
export const homepage = "https://github.com/weibo-provider/weibo-provider";

/** The page that explains a rule. */
export function helpLink(rule: string): string {
  return `${homepage}/blob/main/docs/rules.md#${rule}`;
}
