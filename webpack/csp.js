/**
 * The pages' Content-Security-Policy, as a meta tag of each page and as a header of the servers in docs and tests.
 * Nothing comes from elsewhere and nothing goes elsewhere. Fluent UI writes its styles into the page, hence
 * 'unsafe-inline' for styles; workers may be started from a blob. office.js opens a frame of Microsoft's telemetry even
 * outside Excel: it falls under default-src and stays empty.
 */
export const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');
