import WebSocket from 'ws';

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: unknown; message?: string; sessionId?: string };

/** A connection that speaks JSON with numbered commands, as WebDriver BiDi and the DevTools protocol do. */
export type Channel = {
  /** Sends a command. @throws if the browser answers with an error */
  readonly send: <T>(method: string, params?: object, sessionId?: string) => Promise<T>;
  /** Resolves at the next event with this name. */
  readonly next: (event: string) => Promise<unknown>;
  readonly close: () => void;
};

/** Connects to a browser's address for automation. @throws if it cannot be reached */
export async function connect(address: string): Promise<Channel> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, (message: Message) => void>();
  const events = new Map<string, ((params: unknown) => void)[]>();
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method) {
      const listeners = events.get(message.method) ?? [];
      events.delete(message.method);
      for (const listener of listeners) listener(message.params);
    }
  });
  let count = 0;
  return {
    send: <T>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        const id = ++count;
        waiting.set(id, ({ error, message, result }) => {
          waiting.delete(id);
          if (error === undefined) resolve(result as T);
          else reject(new Error(`${method}: ${message ?? JSON.stringify(error)}`));
        });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
      }),
    next: (event) => new Promise((resolve) => events.set(event, [...(events.get(event) ?? []), resolve])),
    close: () => socket.close(),
  };
}
