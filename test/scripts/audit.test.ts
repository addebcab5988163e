import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/release/audit-answer';

describe('the answer of npm audit', () => {
  const finding = (name: string, severity: string) => ({ name, severity, range: '<1.2.3' });

  it('without findings is clean', () => {
    expect(readAudit(JSON.stringify({ vulnerabilities: {} }))).toEqual({ state: 'clean' });
  });

  it('names what is high or critical, and lets lesser findings pass', () => {
    const vulnerabilities = {
      one: finding('one', 'critical'),
      two: finding('two', 'high'),
      three: finding('three', 'moderate'),
    };
    expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
      state: 'findings',
      lines: ['one <1.2.3: critical', 'two <1.2.3: high'],
    });
    const { three } = vulnerabilities;
    expect(readAudit(JSON.stringify({ vulnerabilities: { three } }))).toEqual({ state: 'clean' });
  });

  it.each([
    [
      { message: '405 Method Not Allowed - POST https://registry.example/bulk' },
      '405 Method Not Allowed',
    ],
    [{ error: { code: 'ENOTFOUND', summary: '' } }, 'ENOTFOUND'],
    [{}, 'no reason given'],
  ])('of a registry that offers none is told from a clean one', (printed, why) => {
    expect(readAudit(JSON.stringify(printed))).toEqual({ state: 'not reachable', why });
  });

  it('that is no JSON is an error', () => expect(() => readAudit('npm: not found')).toThrow());
});
