/**
 * What keeps other programs and pages out of the review. It listens on the loopback address only; every address holds a
 * random token; the name by which it is called is checked, so that no site can point its own name here (DNS rebinding);
 * and a request that a page of another site makes is refused. No cookies: browsers send those to every port.
 */
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** Nothing runs and nothing loads but our own two files; nobody frames us. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Not "no-referrer": browsers would then send "Origin: null" with our own forms.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-store',
} as const;

export interface Guarded {
  /** Random; the first part of every path. */
  readonly token: string;
  /** "127.0.0.1:4100". */
  readonly host: string;
}

export function guard({ token, host }: Guarded): MiddlewareHandler {
  const refusal = (headers: Headers, method: string, path: string): readonly [403 | 404 | 405, string] | undefined => {
    if (headers.get('host') !== host) return [403, `This page answers to ${host} only.`];
    const origin = headers.get('origin');
    const site = headers.get('sec-fetch-site');
    const fromElsewhere = site !== null && site !== 'same-origin' && site !== 'none';
    if (fromElsewhere || (origin !== null && origin !== `http://${host}`)) return [403, 'Not from another page.'];
    if (!same(path.split('/')[1] ?? '', token))
      return [404, 'Open the address that wirecheck printed when it started.'];
    if (!['GET', 'HEAD', 'POST'].includes(method)) return [405, 'Not possible.'];
    // A browser always says where a form comes from.
    if (method === 'POST' && origin === null && site !== 'same-origin') return [403, 'Not without its origin.'];
    return undefined;
  };
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const refused = refusal(c.req.raw.headers, c.req.method, c.req.path);
    if (refused !== undefined) return c.text(`${refused[1]}\n`, refused[0]);
    await next();
    return undefined;
  };
}

/** Takes the same time wherever two tokens begin to differ. */
function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
