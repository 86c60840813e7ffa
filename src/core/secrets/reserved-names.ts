/**
 * Variables of the runner, the GitHub CLI, the shell, Node, Windows and macOS. A declaration must not name them as secrets:
 * `ACTIONS_RUNTIME_TOKEN` is a credential of the runner, and redacting the value of `HOME` would garble the output.
 * Sources: GitHub docs, default environment variables; GitHub CLI manual, environment variables; POSIX, Base Definitions 8; Microsoft,
 * recognized environment variables.
 */
const reserved: ReadonlySet<string> = new Set(
  [
    "GH_TOKEN GH_ENTERPRISE_TOKEN AGENT_TOOLSDIRECTORY CI IMAGEOS IMAGEVERSION",
    "_ FORCE_COLOR HOME HOSTNAME LANG LANGUAGE LOGNAME MAIL NO_COLOR OLDPWD PATH PWD SHELL SHLVL TERM TMPDIR TZ USER",
    "ALL_PROXY FTP_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY __CF_USER_TEXT_ENCODING __CFBUNDLEIDENTIFIER",
    "ALLUSERSPROFILE APPDATA CLIENTNAME COMMONPROGRAMFILES COMMONPROGRAMW6432 COMPUTERNAME COMSPEC DRIVERDATA HOMEDRIVE HOMEPATH HOMESHARE",
    "LOCALAPPDATA LOGONSERVER NUMBER_OF_PROCESSORS OS PATHEXT PROCESSOR_ARCHITECTURE PROCESSOR_IDENTIFIER PROCESSOR_LEVEL",
    "PROCESSOR_REVISION PROGRAMDATA PROGRAMFILES PROGRAMW6432 PROMPT PSMODULEPATH PUBLIC SESSIONNAME SYSTEMDRIVE SYSTEMROOT TEMP TMP",
    "USERDNSDOMAIN USERDOMAIN USERDOMAIN_ROAMINGPROFILE USERNAME USERPROFILE WINDIR",
  ].flatMap((names) => names.split(" ")),
);

/** What families of them start with. */
const prefix = /^(?:GITHUB|RUNNER|INPUT|ACTIONS|NODE|NPM|LC|XDG)_/i;

/** Whether a name is reserved, in any case: Windows' variables have none. */
export function isReservedName(name: string): boolean {
  return prefix.test(name) || reserved.has(name.toUpperCase());
}
