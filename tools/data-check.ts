/** Checks `data/` and says what is wrong with it, file by file, path by path. */
import { readDataset } from '../src/dataset/plugin.js';

try {
  const data = readDataset();
  console.log(
    `The dataset is sound: ${data.faq.entries.length} FAQ entries, ${data['diet-tips'].entries.length} diet tips, ${data.strains.entries.length} strains, ${data.quiz.items.length} quiz items, ${data.references.entries.length} references.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
