import { buildExtension } from '../../../scripts/start/build-extension';
import { fuzzPage } from './fuzz-page';

/** `npm run fuzz:page [-- --edits 10000] [-- --seed 1]`. */
async function main(words: readonly string[]): Promise<void> {
  const edits = numberAfter(words, '--edits') ?? 10_000;
  const seed = numberAfter(words, '--seed') ?? Date.now() % 1_000_000_000;
  console.log(`${edits} edits, seed ${seed}`);
  const dist = await buildExtension(process.cwd(), 'chromium');
  let told = 0;
  const { edits: made, slowest } = await fuzzPage({
    dist,
    edits,
    seed,
    pages: 2,
    onProgress: (now) => {
      if (now - told < 500) return;
      told = now;
      console.log(`${now} edits`);
    },
  });
  console.log(
    `${made} edits: the marks were those of a fresh page after every batch, at the latest in ${(slowest / 1000).toFixed(1)} s.`,
  );
}

function numberAfter(words: readonly string[], option: string): number | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : Number(words[at + 1]);
}

await main(process.argv.slice(2));
