'use strict';

// What botbuilder's routes need of a web server: methods with patterns, parameters, and a response in the manner of Express.
const http = require('node:http');

module.exports = class WebServer {
  routes = [];

  get(pattern, handler) { this.add('GET', pattern, handler); }
  post(pattern, handler) { this.add('POST', pattern, handler); }
  put(pattern, handler) { this.add('PUT', pattern, handler); }
  delete(pattern, handler) { this.add('DELETE', pattern, handler); }

  listen(ready) {
    const server = http.createServer((request, response) => this.handle(request, response));
    server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${server.address().port}`));
  }

  add(method, pattern, handler) {
    const path = new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    this.routes.push({ method, path, handler });
  }

  handle(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    response.status = (code) => { response.statusCode = code; return response; };
    response.send = (body) => {
      response.setHeader('Content-Type', 'application/json');
      response.write(JSON.stringify(body));
    };
    for (const route of this.routes) {
      const match = request.method === route.method && pathname.match(route.path);
      if (match) {
        request.params = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
        route.handler(request, response, () => {});
        return;
      }
    }

    response.status(404).end();
  }
};
