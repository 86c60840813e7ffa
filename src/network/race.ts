import type { Socket } from "node:net";
import type { Endpoint } from "./resolve.ts";

/** How long an attempt to connect runs alone before the next address is tried in parallel, in milliseconds. Source: RFC 8305, 5 and 8. */
const headStart = 250;

/** Opens one connection; returns the socket before it is connected, so that the others can be closed. */
export type Open = (endpoint: Endpoint, callback: (error: Error | null, socket: Socket | null) => void) => Socket;

/**
 * Connects to the first of several addresses that responds ("happy eyeballs"): the next one starts when one fails, or after
 * a head start, in parallel. Unlike Node's own implementation, it does not abandon a slow attempt.
 * @param isFinal whether an error would be the same at every address
 * @returns the connected socket; all others are closed
 * @throws the first error that is final, otherwise all of them in an AggregateError
 */
export function race(endpoints: readonly Endpoint[], open: Open, isFinal: (error: Error) => boolean): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const running = new Set<Socket>();
    const failures: Error[] = [];
    let next = 0;
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const finish = (complete: () => void) => {
      isOver = true;
      clearTimeout(timer);
      for (const socket of running) socket.destroy();
      complete();
    };
    const startNext = () => {
      clearTimeout(timer);
      const endpoint = endpoints[next++];
      if (!endpoint) return;
      const socket = open(endpoint, (error, connected) => {
        running.delete(socket);
        if (isOver) return connected?.destroy();
        if (connected) return finish(() => resolve(connected));
        if (error) failures.push(error);
        if (error && isFinal(error)) return finish(() => reject(error));
        if (failures.length === endpoints.length) return finish(() => reject(new AggregateError(failures)));
        startNext();
      });
      running.add(socket);
      if (next < endpoints.length) timer = setTimeout(startNext, headStart);
    };
    startNext();
  });
}
