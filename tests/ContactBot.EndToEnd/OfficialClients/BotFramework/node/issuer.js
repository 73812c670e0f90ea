'use strict';

// A local OpenID issuer: one key, published as the Bot Framework publishes its own, and tokens signed with it.
const crypto = require('node:crypto');
const jwt = require('jsonwebtoken');

const { publicKey, privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyId = 'local';

exports.keys = (endorsements) => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', kid: keyId, endorsements }] });

exports.sign = (claims) =>
  jwt.sign(claims, privateKey, { algorithm: 'RS256', keyid: keyId, expiresIn: '1h', notBefore: 0 });
