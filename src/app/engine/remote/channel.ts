/** A way to another thread and back. Messages arrive in the order in which they were posted. */
export interface Channel {
  /** Sends plain data; the buffers are handed over instead of copied, and are empty here afterwards. */
  post(message: unknown, buffers?: readonly ArrayBuffer[]): void;
  /** Who is told of messages from the other side; the last one given. */
  onMessage(listener: (message: unknown) => void): void;
}
