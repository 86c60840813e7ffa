/** What makes a run fail: findings of a severity or worse; `drift` means errors, and anything that a sync would write. */
export const failOnNames = ["error", "warning", "drift", "never"] as const;

export type FailOn = (typeof failOnNames)[number];
