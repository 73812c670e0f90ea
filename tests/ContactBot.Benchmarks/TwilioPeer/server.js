'use strict';

// What a programmer writes in an afternoon: each text is checked, stored and answered at once; the reply is stored and sent behind it.
// No dialogs, no order, no rate, no repeating, and what a crash leaves unsent stays so.
const express = require('express');
const twilio = require('twilio');
const Database = require('libsql');

const [file, accountSid, authToken, apiBaseUrl, number] = process.argv.slice(2);
const database = new Database(file);
database.exec('PRAGMA journal_mode = WAL');
database.exec('PRAGMA synchronous = FULL');
database.exec('CREATE TABLE received (sid TEXT PRIMARY KEY, sender TEXT NOT NULL, body TEXT NOT NULL)');
database.exec('CREATE TABLE sent (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, body TEXT NOT NULL, sid TEXT)');
const receive = database.prepare('INSERT INTO received (sid, sender, body) VALUES (?, ?, ?) ON CONFLICT (sid) DO NOTHING');
const reply = database.prepare('INSERT INTO sent (recipient, body) VALUES (?, ?)');
const accept = database.prepare('UPDATE sent SET sid = ? WHERE id = ?');
const take = database.transaction((sid, sender, body) =>
  receive.run(sid, sender, body).changes === 0 ? null : reply.run(sender, body).lastInsertRowid);

const plain = new twilio.RequestClient();
const client = twilio(accountSid, authToken, {
  httpClient: { request: (options) => plain.request({ ...options, uri: options.uri.replace('https://api.twilio.com', apiBaseUrl) }) },
});

const app = express();
app.use(express.urlencoded({ extended: false }));
app.post('/twilio/messages', twilio.webhook(authToken, { protocol: 'http' }), (request, response) => {
  const { MessageSid: sid, From: sender, Body: text } = request.body;
  const body = `Ha scritto: ${text}`;
  const id = take(sid, sender, body);
  response.type('text/xml').send(new twilio.twiml.MessagingResponse().toString());
  if (id !== null) {
    client.messages
      .create({ to: sender, from: `whatsapp:${number}`, body })
      .then((message) => accept.run(message.sid, id))
      .catch((error) => console.error(error.message));
  }
});
const server = app.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
