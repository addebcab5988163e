import { useStrings } from '../strings/strings-context';
import { Marked } from './marked';

/** The invented article with its marks, as a picture. */
export function SampleArticle() {
  const { welcome } = useStrings();
  const { outlet, date, headline, first, second } = welcome.article;
  const [dawn = '', opening = '', fired = '', praised = '', said = '', forces = '', must = ''] =
    first;
  const [blamed = '', rogue = '', end = ''] = second;
  return (
    <div class="picture sample">
      <p class="sample-outlet">
        {outlet} <span>{date}</span>
      </p>
      <p class="sample-headline">{headline}</p>
      <p>
        {dawn}
        <Marked hue={1} own>
          {opening}
        </Marked>
        {fired}
        <Marked hue={2}>{praised}</Marked>
        {said}
        <Marked hue={2}>{forces}</Marked>
        {must}
      </p>
      <p>
        {blamed}
        <Marked hue={1}>{rogue}</Marked>
        {end}
      </p>
    </div>
  );
}
