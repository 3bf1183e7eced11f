/** Runs the review until it is told to stop. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { UsageError } from '../errors.ts';
import { reviewApp, type ReviewOptions } from './app.ts';

/** The only address that it listens on. */
const LOOPBACK = '127.0.0.1';

export interface Running {
  /** Address of the first page, with the token. */
  readonly url: string;
  close(): Promise<void>;
}

/** @param port 0 for any that is free @throws UsageError when the port is taken */
export async function serveReview(options: Omit<ReviewOptions, 'token' | 'host'>, port: number): Promise<Running> {
  const token = randomBytes(24).toString('base64url');
  let app: Hono | undefined;
  const server = createAdaptorServer({
    // Until the port is known there is no one who could call.
    fetch: (request) => app!.fetch(request),
    overrideGlobalObjects: false,
    serverOptions: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000 },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new UsageError(`port ${port} is taken; name another, or leave --port out`)
      : error;
  });
  const host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  app = reviewApp({ ...options, token, host });
  return {
    url: `http://${host}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
