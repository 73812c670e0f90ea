'use strict';

// Runs the official library, unmodified, against another address than Twilio's: a line of JSON tells what to do, a line of JSON says
// what came of it.
const readline = require('node:readline');
const twilio = require('twilio');

const { accountSid, authToken, apiBaseUrl } = JSON.parse(process.argv[2]);

// The library has no setting for the address, only for who makes the request.
const httpClient = {
  request: async ({ method, uri, username, password, data, params, headers }) => {
    const url = new URL(apiBaseUrl + new URL(uri).pathname);
    for (const [name, value] of [...new URL(uri).searchParams, ...Object.entries(params ?? {})]) {
      url.searchParams.append(name, value);
    }

    const isJson = headers?.['Content-Type'] === 'application/json';
    const answer = await fetch(url, {
      method,
      headers: { ...headers, Authorization: `Basic ${btoa(`${username}:${password}`)}` },
      body: data === undefined || method.toUpperCase() === 'GET' ? undefined : isJson ? JSON.stringify(data) : form(data),
    });
    return { statusCode: answer.status, body: await answer.text(), headers: Object.fromEntries(answer.headers) };
  },
};

function form(data) {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(data)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      fields.append(name, one);
    }
  }

  return fields;
}

const client = twilio(accountSid, authToken, { httpClient });

const commands = {
  create: (parameters) => client.messages.create(parameters),
  fetch: (sid) => client.messages(sid).fetch(),
  list: (filter) => client.messages.list(filter),
  redact: (sid) => client.messages(sid).update({ body: '' }),
  remove: (sid) => client.messages(sid).remove(),
  createContent: (content) => client.content.v1.contents.create(content),
  approveContent: ({ sid, ...request }) => client.content.v1.contents(sid).approvalCreate.create(request),
  listServices: () => client.messaging.v1.services.list(),
  validate: ({ signature, url, parameters }) => Promise.resolve(twilio.validateRequest(authToken, signature, url, parameters)),
};

readline.createInterface({ input: process.stdin }).on('line', async (line) => {
  const [name, parameter] = JSON.parse(line);
  try {
    process.stdout.write(`${JSON.stringify({ result: (await commands[name](parameter)) ?? null })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ error: { code: error.code ?? null, status: error.status ?? null, message: error.message, moreInfo: error.moreInfo ?? null } })}\n`);
  }
});
