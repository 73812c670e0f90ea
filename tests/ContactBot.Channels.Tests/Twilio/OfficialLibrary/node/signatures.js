// Judges signatures: a line in is one case as JSON, a line out is what Twilio's own library says of it.
'use strict';

const readline = require('node:readline');
const webhooks = require('twilio/lib/webhooks/webhooks');

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { token, url, parameters, body, signature } = JSON.parse(line);
  const valid = body === null
    ? webhooks.validateRequest(token, signature, url, parameters)
    : webhooks.validateRequestWithBody(token, signature, url, body);
  process.stdout.write(`${JSON.stringify({ valid, expected: webhooks.getExpectedTwilioSignature(token, url, parameters) })}\n`);
});
