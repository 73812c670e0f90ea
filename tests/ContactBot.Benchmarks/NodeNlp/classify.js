// Trains NlpManager with one file of labelled sentences and says how many of another it understands, as one line of JSON.
const fs = require('fs');
const { NlpManager } = require('node-nlp');

const read = (file) => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

async function run([trainFile, testFile]) {
  const manager = new NlpManager({ languages: ['it'], forceNER: false, autoSave: false, nlu: { log: false } });
  read(trainFile).forEach(({ utt, intent }) => manager.addDocument('it', utt, intent));
  const start = process.hrtime.bigint();
  await manager.train();
  const trained = process.hrtime.bigint();
  const test = read(testFile);
  let right = 0;
  let amongThree = 0;
  for (const { utt, intent } of test) {
    const result = await manager.process('it', utt);
    right += result.intent === intent ? 1 : 0;
    amongThree += (result.classifications || []).slice(0, 3).some((found) => found.intent === intent) ? 1 : 0;
  }
  const end = process.hrtime.bigint();
  console.log(JSON.stringify({
    accuracy: right / test.length,
    top3: amongThree / test.length,
    trainSeconds: Number(trained - start) / 1e9,
    millisecondsPerMessage: Number(end - trained) / 1e6 / test.length,
  }));
}

run(process.argv.slice(2)).catch((error) => { console.error(error.message); process.exit(1); });
