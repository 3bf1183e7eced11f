/**
 * Preloaded into every thread of a process under test: any attempt to reach the network is written to the file that
 * NETWORK_LOG names, and fails.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const refuse = (what) =>
  function refused() {
    appendFileSync(process.env.NETWORK_LOG, `${what}\n`);
    throw new Error(`network: ${what}`);
  };

net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('dgram');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.promises.${name}`);
}
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
