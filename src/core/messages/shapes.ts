/** How an error code of Weibo or Janrain is worded: what it means, and what to do. */
export interface ErrorText {
  meaning: string;
  action: string;
}
