'use strict';

// The work of ../Work on the SDK's own engine: each piece is done once to show its result, then warmed up and timed as Engine/Meter.cs does
// it. Prints one line of JSON a piece.
const fs = require('node:fs');
const path = require('node:path');
const { Expression } = require('adaptive-expressions');
const { Templates } = require('botbuilder-lg');
const { BotAdapter, TurnContext } = require('botbuilder');
const loadFolder = require('./dialog-folder');

const work = path.join(__dirname, '..', 'Work');
const read = (name) => JSON.parse(fs.readFileSync(path.join(work, name), 'utf8'));
const memory = read('memory.json');

const warmUpNanoseconds = 2_000_000_000n;
const longWarmUpNanoseconds = 4_000_000_000n;
const batchNanoseconds = 30_000_000n;
const batches = 15;

async function time(once, count) {
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index++) {
    await once();
  }
  return process.hrtime.bigint() - start;
}

// A loop of its own for what is not asynchronous: an await would cost more than a small expression.
function timeSynchronous(once, count) {
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index++) {
    once();
  }
  return process.hrtime.bigint() - start;
}

async function measure(kind, name, result, once, isAsynchronous) {
  const run = isAsynchronous ? time : timeSynchronous;
  const warmUp = kind === 'turn' || kind === 'load' ? longWarmUpNanoseconds : warmUpNanoseconds;
  let count = 1;
  let spent = 0n;
  for (let last = 0n; spent < warmUp; spent += last) {
    last = await run(once, count);
    if (last < batchNanoseconds) {
      count *= 2;
    }
  }
  const times = [];
  for (let batch = 0; batch < batches; batch++) {
    times.push(Number(await run(once, count)) / count);
  }
  times.sort((left, right) => left - right);
  console.log(JSON.stringify({ kind, name, nanoseconds: times[batches >> 1], result }));
}

async function measureExpressions() {
  for (const [name, text] of Object.entries(read('expressions.json'))) {
    const expression = Expression.parse(text);
    const { value, error } = expression.tryEvaluate(memory);
    if (error) {
      throw new Error(`${name}: ${error}`);
    }
    await measure('evaluate', name, value, () => expression.tryEvaluate(memory));
    await measure('parse', name, Expression.parse(text).tryEvaluate(memory).value, () => Expression.parse(text));
  }
}

async function measureTemplates() {
  const templates = Templates.parseFile(path.join(work, 'templates.lg'));
  for (const name of read('templates.json')) {
    await measure('generate', name, templates.evaluate(name, memory), () => templates.evaluate(name, memory));
  }
}

class CollectingAdapter extends BotAdapter {
  async sendActivities(context, activities) {
    this.sent.push(...activities);
    return activities.map((_, index) => ({ id: `${index}` }));
  }
}

const show = (activity) => ({ text: activity.text, actions: (activity.suggestedActions?.actions ?? []).map((action) => action.title) });

async function measureTurns() {
  const adapter = new CollectingAdapter();
  for (const [name, texts] of Object.entries(read('turns.json'))) {
    const bot = loadFolder(path.join(work, name), `${name}.dialog`);
    let next = 0;
    const turn = async () => {
      const context = new TurnContext(adapter, {
        type: 'message',
        id: '1',
        channelId: 'directline',
        serviceUrl: 'https://comune.example/',
        from: { id: 'citizen', name: 'Anna', role: 'user' },
        recipient: { id: 'bot', role: 'bot' },
        conversation: { id: 'conversation' },
        locale: 'it-IT',
        text: texts[next++ % texts.length],
      });
      adapter.sent = [];
      await bot(context);
      return adapter.sent.filter((activity) => activity.type === 'message');
    };
    const result = [];
    for (let index = 0; index < 2 * texts.length; index++) {
      result.push((await turn()).map(show));
    }
    await measure('turn', name, result, turn, true);
    await measure('load', name, null, () => loadFolder(path.join(work, name), `${name}.dialog`));
  }
}

(async () => {
  await measureExpressions();
  await measureTemplates();
  await measureTurns();
})();
