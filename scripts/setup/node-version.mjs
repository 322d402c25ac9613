/** As in package.json's engines. */
const NEEDED = { major: 20, minor: 9 };

/** Ends the process with a clear message where Node is too old, before anything fails in a way that does not say so. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)) return;
  console.error(
    `This paper needs Node ${NEEDED.major}.${NEEDED.minor} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}
