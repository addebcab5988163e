import type { Cues } from './cues';
import { Form } from './tag';

/** All spellings of a verb with the forms (bits of `Form`) each stands for. */
export type Paradigm = ReadonlyMap<string, number>;

/** Makes verbs' paradigms from a language's endings, irregular verbs first. */
export function inflector(cues: Pick<Cues, 'endings' | 'irregular'>): (lemma: string) => Paradigm {
  const irregular = new Map(
    cues.irregular.split('|').map((row) => [row.slice(0, row.indexOf(' ')), row.split(' ')]),
  );
  const rules = cues.endings.map(([ending, ...rest]) => ({
    test: new RegExp(`${ending}$`, 'u'),
    rest,
  }));
  return (lemma) => {
    const known = irregular.get(lemma);
    if (known) return paradigm(known);
    const rule = rules.find(({ test }) => test.test(lemma));
    if (!rule) return paradigm([lemma]);
    const [cut, third, past, ing] = rule.rest;
    const stem = lemma.slice(0, lemma.length - cut);
    return paradigm([lemma, stem + third, stem + past, stem + past, stem + ing]);
  };
}

function paradigm(row: readonly string[]): Paradigm {
  const forms = new Map<string, number>();
  const bits = [Form.Base, Form.Third, Form.Past, Form.Participle, Form.Ing];
  row.forEach((cell, index) => {
    for (const form of cell.split(','))
      forms.set(form, (forms.get(form) ?? 0) | (bits[index] ?? 0));
  });
  return forms;
}
