'use strict';

// No framework stands between Node's HTTP server and the SDK's adapter, so that only the SDK is measured.
const http = require('node:http');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const bots = { code: './code-bot', dialogs: './dialogs-bot' };
const run = require(bots[process.argv[2]])();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

// What the adapter asks of a web framework's response, on Node's own.
function responseFor(raw) {
  const response = {
    socket: raw.socket,
    status: (code) => {
      raw.statusCode = code;
      return response;
    },
    header: (name, value) => {
      raw.setHeader(name, value);
      return response;
    },
    send: (body) => {
      raw.setHeader('content-type', 'application/json');
      raw.write(JSON.stringify(body));
      return response;
    },
    end: () => raw.end(),
  };
  return response;
}

const server = http.createServer((request, raw) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      await adapter.process(request, responseFor(raw), run);
    } catch (error) {
      console.error(error);
      raw.statusCode = 500;
      raw.end();
    }
  });
});
server.keepAliveTimeout = 0;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/api/messages`));
