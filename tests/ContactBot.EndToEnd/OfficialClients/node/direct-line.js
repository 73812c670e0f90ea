'use strict';

// Runs the official client, unmodified, with what a browser would give it. Commands come as lines of JSON, what happens leaves
// as lines of JSON.
globalThis.XMLHttpRequest = require('./xml-http-request');
globalThis.WebSocket = require('ws');

const readline = require('node:readline');
const { DirectLine } = require('botframework-directlinejs');

const tell = (happened) => process.stdout.write(`${JSON.stringify(happened)}\n`);
const directLine = new DirectLine(JSON.parse(process.argv[2]));

directLine.connectionStatus$.subscribe((status) => tell({ event: 'status', status }));
directLine.activity$.subscribe(
  (activity) => tell({ event: 'activity', activity }),
  (error) => tell({ event: 'failed', message: String(error) }),
  () => tell({ event: 'completed' })
);

const commands = {
  post: ({ key, activity }) =>
    directLine.postActivity(activity).subscribe(
      (id) => tell({ event: 'posted', key, id }),
      (error) => tell({ event: 'refused', key, status: error.status ?? null, message: String(error) })
    ),
  reconnect: ({ conversation }) => directLine.reconnect(conversation),
};

readline
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const command = JSON.parse(line);
    commands[command.do](command);
  })
  .on('close', () => process.exit());
