'use strict';

// Azure Bot Service in the small, out of the official packages: botframework-connector sends activities to the bot and checks the
// bot's tokens, botbuilder takes the bot's calls of the Connector API. Commands come as lines of JSON, what happens leaves as lines of JSON.
const readline = require('node:readline');
const { ChannelServiceRoutes, ChannelServiceHandlerBase, ConfigurationBotFrameworkAuthentication, TurnContext } = require('botbuilder');
const issuer = require('./issuer');
const WebServer = require('./web-server');

const { appId, secret, channels } = JSON.parse(process.argv[2]);
const channelIssuer = 'https://api.botframework.com';
const connector = '0c0ffee0-0000-4000-8000-0000000c0773';
const tell = (happened) => process.stdout.write(`${JSON.stringify(happened)}\n`);
const server = new WebServer();

server.listen((address) => {
  const serviceUrl = `${address}/`;

  server.get('/.well-known/openidconfiguration', (_, response) => {
    response.send({ issuer: channelIssuer, jwks_uri: `${address}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
    response.end();
  });

  // The package checks calls of the Connector API in the name of the channel "unknown".
  server.get('/keys', (_, response) => { response.send(issuer.keys([...channels, 'unknown'])); response.end(); });
  server.post('/login/oauth2/v2.0/token', async (request, response) => {
    let text = '';
    for await (const part of request) { text += part; }
    const form = new URLSearchParams(text);
    if (form.get('grant_type') !== 'client_credentials' || form.get('client_id') !== appId || form.get('client_secret') !== secret) {
      response.status(401).send({ error: 'invalid_client' });
      response.end();
      return;
    }

    tell({ event: 'login', scope: form.get('scope') });
    const audience = form.get('scope').replace(/\/\.default$/, '');
    response.send({ token_type: 'Bearer', expires_in: 3600, access_token: issuer.sign({ iss: channelIssuer, aud: audience }) });
    response.end();
  });

  // The same settings that a bot has: the package checks the bot's tokens with them, and signs the channel's by the credentials below.
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: connector,
      ToChannelFromBotLoginUrl: `${address}/login`,
      ToChannelFromBotOAuthScope: connector,
      ToBotFromChannelTokenIssuer: channelIssuer,
      OAuthUrl: address,
      ToBotFromChannelOpenIdMetadataUrl: `${address}/.well-known/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${address}/.well-known/openidconfiguration`,
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: false,
    },
    {
      isValidAppId: async (id) => id === connector,
      isAuthenticationDisabled: async () => false,
      createCredentials: async (_, audience) => ({
        signRequest: async (request) => {
          request.headers.set('authorization', `Bearer ${issuer.sign({ iss: channelIssuer, aud: audience, serviceurl: serviceUrl })}`);
          return request;
        },
      }),
    }
  );

  // botbuilder checks the bot's token and parses its call before any of these is reached.
  class Connector extends ChannelServiceHandlerBase {
    made = 0;

    authenticate(authorization) { return authentication.authenticateChannelRequest(authorization); }

    async onSendToConversation(identity, conversationId, activity) { return this.took('send', identity, conversationId, undefined, activity); }
    async onReplyToActivity(identity, conversationId, activityId, activity) { return this.took('reply', identity, conversationId, activityId, activity); }
    async onUpdateActivity(identity, conversationId, activityId, activity) { return this.took('update', identity, conversationId, activityId, activity); }
    async onDeleteActivity(identity, conversationId, activityId) { this.took('delete', identity, conversationId, activityId); }

    took(operation, identity, conversationId, activityId, activity) {
      const reference = activity && TurnContext.getConversationReference(activity);
      tell({ event: 'call', operation, conversationId, activityId, activity, reference, audience: identity.getClaimValue('aud') });
      return { id: `made-${++this.made}` };
    }
  }

  new ChannelServiceRoutes(new Connector()).register(server);

  const client = authentication.createBotFrameworkClient();
  const commands = {
    post: async ({ key, to, audience, activity }) => {
      const response = await client.postActivity(connector, audience ?? appId, to, serviceUrl, activity.conversation.id, activity);
      tell({ event: 'posted', key, status: response.status, body: response.body });
    },
  };

  tell({ event: 'ready', address });
  readline
    .createInterface({ input: process.stdin })
    .on('line', (line) => {
      const command = JSON.parse(line);
      commands[command.do](command).catch((error) => tell({ event: 'posted', key: command.key, status: 0, body: String(error) }));
    })
    .on('close', () => process.exit());
});
