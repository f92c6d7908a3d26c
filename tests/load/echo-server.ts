import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** The least a server on WebSockets can do: it sends back what it gets. What the rooms cost is measured against it. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
});
server.on('listening', () => console.log(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`));
