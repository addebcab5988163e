import type { Telling } from './telling';

/** Least likeness of two articles that are taken for one story: shared actors over those of the shorter list. */
const ALIKE = 0.34;
/** Days between two articles of one story, at most, where both dates are known. */
const DAYS = 10;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Groups articles by the story that they seem to tell: shared actors, near dates. Groups and their members
 * keep the order of the input; an article that is like no other is a group of its own.
 */
export function storiesOf<Article extends Pick<Telling, 'findings' | 'date'>>(
  articles: readonly Article[],
): readonly (readonly Article[])[] {
  const groups: { readonly members: Article[]; readonly actors: Set<string> }[] = [];
  for (const article of articles) {
    const actors = actorsOf(article);
    const group = groups.find(
      ({ members, actors: theirs }) =>
        likeness(actors, theirs) >= ALIKE && members.some((member) => near(member, article)),
    );
    if (group === undefined) groups.push({ members: [article], actors });
    else {
      group.members.push(article);
      for (const actor of actors) group.actors.add(actor);
    }
  }
  return groups.map(({ members }) => members);
}

function actorsOf({ findings }: Pick<Telling, 'findings'>): Set<string> {
  return new Set(findings.map(({ list, actor }) => `${list}/${actor}`));
}

/** Shared members over those of the smaller set, so that a short report joins a long one. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : shared / least;
}

function near(a: Pick<Telling, 'date'>, b: Pick<Telling, 'date'>): boolean {
  if (a.date === null || b.date === null) return true;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= DAYS * DAY;
}
