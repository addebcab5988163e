import { useStrings } from '../strings/strings-context';
import { Button } from '../ui/button';
import type { CompareActions, ExportKind } from './compare-state';

const FILES: readonly (readonly [ExportKind, string])[] = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['png', 'PNG'],
  ['svg', 'SVG'],
  ['html', 'HTML'],
];

/** The comparison as a file, on paper, in the clipboard, or kept here. */
export function ExportBar({ actions }: { readonly actions: CompareActions }) {
  const { compare } = useStrings();
  return (
    <section class="export" aria-label={compare.export}>
      <Button onClick={() => actions.exportAs('text')}>{compare.copyText}</Button>
      {FILES.map(([kind, name]) => (
        <Button key={kind} onClick={() => actions.exportAs(kind)}>
          {name}
        </Button>
      ))}
      <Button onClick={() => actions.print()}>{compare.print}</Button>
      <Button onClick={() => actions.save()}>{compare.save}</Button>
    </section>
  );
}
