/** What Wine cannot do and Windows can, by a pattern of a test and its failure. */
const limits = [
  { reason: "create symbolic links and junctions", test: /(?:ENOTSUP|EINVAL|EPERM|UNKNOWN|ENOSYS)[^\n]*symlink/ },
  { reason: "write to the standard streams of a process through pipes of Node's own", test: /open EBADF/ },
  {
    reason: "count the memory of a process as Windows does: shared pages count as its own",
    test: /network\/memory\.test\.ts[\s\S]*to be less than 157286400/,
  },
];

/** Why a test fails under Wine only; undefined for a failure that counts. */
export function limitOf({ file, name, message }) {
  return limits.find(({ test }) => test.test(`${file}: ${name}\n${message}`))?.reason;
}
