'use strict';

// xhr2 knows no forms: Node's own fetch classes turn one into bytes.
module.exports = class XMLHttpRequest extends require('xhr2') {
  send(data) {
    if (!(data instanceof FormData)) {
      super.send(data);
      return;
    }

    const form = new Response(data);
    this.setRequestHeader('Content-Type', form.headers.get('content-type'));
    form.arrayBuffer().then((content) => super.send(Buffer.from(content)));
  }
};
