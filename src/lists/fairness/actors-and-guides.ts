import type { Recommendation, TermList } from '../term-list';
import type { Breach, Rule } from './rule';

/** Rule 2: nobody is named by one side alone, and newsroom guides are no party's. */
export const actorsAndGuides: Rule = {
  number: 2,
  title: 'every actor is named by two sides, and guides are no party',
  judge: (list) => [
    ...list.actors.flatMap(({ id }) => namedByOne(list, id)),
    ...(list.recommendations.length > 0
      ? []
      : [{ place: 'recommendations', says: 'no newsroom guide is quoted' }]),
    ...list.recommendations.flatMap((one) => partyGuide(list, one)),
  ],
};

function namedByOne(list: TermList, actor: string): Breach[] {
  const labels = list.labels.filter((label) => label.actor === actor);
  const sides = new Set(labels.flatMap(({ uses }) => uses.map(({ side }) => side)));
  if (sides.size >= 2) return [];
  const says =
    labels.length === 0
      ? 'the actor has no label'
      : `the actor has labels of “${[...sides].join('')}” alone, needs two sides`;
  return [{ place: actor, says }];
}

function partyGuide(list: TermList, { actor, evidence }: Recommendation): Breach[] {
  const source = list.sources[evidence.source];
  if (source?.kind !== 'side') return [];
  return [
    { place: actor, says: `the advice of “${source.publisher}” is a party’s, not a guide’s` },
  ];
}
