/** A worker that fails as the text asks; it stands for defects that the extractors are not known to have. */
export default async function extract({ documents, progress }) {
  const answers = [];
  for (const [i, { id, text }] of documents.entries()) {
    Atomics.store(progress, 0, i + 1);
    await obey(text);
    answers.push({ document: { id, status: 'ok', regions: [] }, facts: [] });
  }
  return answers;
}

async function obey(text) {
  switch (text.trim()) {
    case 'hang':
      for (;;);
    case 'backtrack':
      /^(a+)+$/.test(`${'a'.repeat(60)}!`);
      break;
    case 'fill the memory': {
      const held = [];
      for (;;) held.push(Array.from({ length: 100_000 }, () => held.length));
    }
    case 'exit':
      process.exit(7);
      break;
    case 'throw later':
      setTimeout(() => {
        throw new Error('too late');
      });
      await pause();
      break;
    case 'reject unseen':
      void Promise.reject(new Error('unseen'));
      await pause();
      break;
    default:
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
