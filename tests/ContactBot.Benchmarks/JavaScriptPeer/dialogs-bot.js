'use strict';

// The files of ../Bot, run by the SDK's own adaptive dialogs.
const path = require('node:path');
const loadFolder = require('./dialog-folder');

module.exports = () => loadFolder(path.join(__dirname, '..', 'Bot'), 'main.dialog');
