/** The oldest version, as in `engines` of package.json. */
const NEEDED = { major: 20, minor: 9 };

/** Ends the process with a clear message if Node is too old, before anything fails for that reason. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)) return;
  console.error(
    `This paper needs Node ${NEEDED.major}.${NEEDED.minor} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}
