declare const self: ServiceWorkerGlobalScope;

/** How long to wait for the network before a copy is looked for, in ms: with what it takes to show the copy, under 3 s. */
const PATIENCE = 2000;
/** While the line is known to hang: a reader who goes on reading copies should not wait for each. */
const PATIENCE_WHILE_HANGING = 800;
/** For who asks for a page once more. */
const PATIENCE_ON_RELOAD = 8000;
/** After this time the line is tried in earnest again, in ms. */
const HANGS = 10_000;
/** The longest that a file may take that is to be kept, in ms. */
const TAKES = 30_000;

let hungAt = -Infinity;

/** Whether the line hung a moment ago. */
const hangs = (): boolean => performance.now() - hungAt < HANGS;

/** The result of the network; undefined if it fails, or does not come in time. A line can accept a connection and then never answer. */
export async function inTime<T>(network: Promise<T>, reloads = false): Promise<T | undefined> {
  let timer = 0;
  const late = new Promise<undefined>((resolve) => {
    const wait = reloads ? PATIENCE_ON_RELOAD : hangs() ? PATIENCE_WHILE_HANGING : PATIENCE;
    timer = self.setTimeout(() => {
      // A short wait proves nothing: a slow line would never be waited for again
      if (wait !== PATIENCE_WHILE_HANGING) hungAt = performance.now();
      resolve(undefined);
    }, wait);
  });
  network.then(
    () => (hungAt = -Infinity),
    () => {},
  );
  try {
    return await Promise.race([network, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The answer, once its body has come, too: some lines pass the head and nothing else. */
export async function whole(answer: Response): Promise<Response> {
  if (answer.body) await answer.clone().arrayBuffer();
  return answer;
}

/** Fetches a file for its copy. @throws if it cannot be had, or does not come in time: what waits for its turn would wait for ever */
export async function fetchWhole(address: string, from: RequestCache): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TAKES);
  try {
    const answer = await fetch(address, { cache: from, signal: stop.signal });
    await answer.clone().arrayBuffer();
    return answer;
  } finally {
    clearTimeout(timer);
  }
}
