/** The names of the output formats, as `--format` takes them. */
export const formatNames = ["text", "json", "github", "sarif", "junit", "rdjson", "markdown"] as const;

export type FormatName = (typeof formatNames)[number];
