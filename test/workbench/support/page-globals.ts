import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has neither; every browser that the workbench runs in has both.
Object.assign(globalThis, { TextDecoder, TextEncoder });
