/**
 * Variables of the runner, the GitHub CLI, the shell, Node, Windows and macOS. A declaration must not name them as secrets:
 * `ACTIONS_RUNTIME_TOKEN` is a credential of the runner, and redacting the value of `HOME` would garble the output.
 * Sources: GitHub docs, default environment variables; GitHub CLI manual, environment variables; POSIX, Base Definitions 8; Microsoft,
 * recognized environment variables.
 */
const reserved = new RegExp(
  `^(?:${[
    "(?:GITHUB|RUNNER|INPUT|ACTIONS|NODE|NPM|LC|XDG)_.*|GH_(?:ENTERPRISE_)?TOKEN|AGENT_TOOLSDIRECTORY|CI|IMAGEOS|IMAGEVERSION",
    "_|FORCE_COLOR|HOME|HOSTNAME|LANG|LANGUAGE|LOGNAME|MAIL|NO_COLOR|OLDPWD|PATH|PWD|SHELL|SHLVL|TERM|TMPDIR|TZ|USER",
    "(?:ALL|FTP|HTTPS?|NO)_PROXY|__CF_USER_TEXT_ENCODING|__CFBUNDLEIDENTIFIER",
    "ALLUSERSPROFILE|APPDATA|CLIENTNAME|COMMONPROGRAM(?:FILES|W6432)|COMPUTERNAME|COMSPEC|DRIVERDATA|HOMEDRIVE|HOMEPATH|HOMESHARE",
    "LOCALAPPDATA|LOGONSERVER|NUMBER_OF_PROCESSORS|OS|PATHEXT|PROCESSOR_(?:ARCHITECTURE|IDENTIFIER|LEVEL|REVISION)|PROGRAMDATA",
    "PROGRAMFILES|PROGRAMW6432|PROMPT|PSMODULEPATH|PUBLIC|SESSIONNAME|SYSTEMDRIVE|SYSTEMROOT|TEMP|TMP|USERDNSDOMAIN",
    "USERDOMAIN(?:_ROAMINGPROFILE)?|USERNAME|USERPROFILE|WINDIR",
  ].join("|")})$`,
  "i",
);

/** Whether a name is reserved, in any case: Windows' variables have none. */
export function isReservedName(name: string): boolean {
  return reserved.test(name);
}
