import type { Finding } from '../../core/finding';
import type { Analyst, Answered } from './analyst';

/** The contract's answer for one document: plain data, one line of JSON. */
export function toAnswer(analyst: Analyst, answered: Answered): Record<string, unknown> {
  const { id, input, prepared, analysis } = answered;
  const { outlet, host, article } = prepared;
  return {
    id,
    lang: article.lang,
    ...(input.html === undefined ? {} : { text: article.text }),
    outlet:
      host === null
        ? null
        : { domain: host, name: outlet?.name ?? host, party: outlet?.party ?? null },
    lists: analysis.lists,
    findings: analysis.findings.map(toPublicFinding),
    skipped: analysis.skipped,
    actors: analysis.actors,
    ...(input.spans === undefined ? {} : { voices: analyst.voices(answered).map(toPublicVoice) }),
  };
}

function toPublicFinding({
  cues: _cues,
  via: _via,
  ...finding
}: Finding): Omit<Finding, 'cues' | 'via'> {
  return finding;
}

function toPublicVoice({
  start,
  end,
  voice,
  speaker,
}: ReturnType<Analyst['voices']>[number]): Record<string, unknown> {
  return { start, end, voice, speaker };
}
