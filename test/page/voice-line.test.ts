import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding';
import { CARD_STRINGS } from '../../src/page/card-strings';
import { voiceLine, type VoiceFacts } from '../../src/page/card/voice-line';

const facts: VoiceFacts = { kind: 'article', outlet: null, outletNote: null, cues: [] };
const speaker = { name: 'US spokesman', party: 'us', side: 'us' };

function line(finding: Partial<Finding>, more: Partial<VoiceFacts> = {}): string {
  const full = { voice: 'own' as const, speaker: null, via: null, ...finding };
  return voiceLine(full, { ...facts, ...more }, CARD_STRINGS, (name) => name).join('');
}

describe('who says it here', () => {
  test.each([
    ['The article’s own words', {}, {}],
    ['The page’s own words', {}, { kind: 'front' as const }],
    ['The article’s own words — X TV is state media', {}, { outletNote: 'X TV is state media' }],
    ['Quoted from US spokesman', { voice: 'quoted' as const, speaker }, { cues: ['“', 'said'] }],
    ['In quotation marks, no speaker named', { voice: 'quoted' as const }, {}],
    [
      'Reported from US spokesman: “blamed”',
      { voice: 'attributed' as const, speaker },
      { cues: ['US spokesman', 'blamed'] },
    ],
    [
      'Reported as somebody’s words, no speaker named: “so-called”',
      { voice: 'attributed' as const },
      { cues: ['so-called'] },
    ],
    ['Unclear whose words', { voice: 'unclear' as const }, {}],
    ['Unclear whose words, perhaps from US spokesman', { voice: 'unclear' as const, speaker }, {}],
  ])('%s', (words, finding, more) => expect(line(finding, more)).toBe(words));
});
