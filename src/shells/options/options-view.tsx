import { useStrings } from '../strings/strings-context';
import { Logo } from '../ui/logo';
import { AboutSection } from './about-section';
import { AppearanceSection } from './appearance-section';
import { DataSection } from './data-section';
import { EditorPage } from './editor/editor-page';
import { InsideList } from './inside-list';
import { ListsSection } from './lists-section';
import type { OptionsActions, OptionsState } from './options-state';
import { parseRoute, SECTIONS, type Route, type Section } from './route';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites-section';
import { SubscribePage } from './subscribe-page';

/** What every section gets. */
export interface SectionProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** The options page: data in, callbacks out; its address's hash says which section. */
export function OptionsView({ state, actions }: SectionProps) {
  const { common, options } = useStrings();
  const route = parseRoute(state.route);
  return (
    <div class="page">
      <header class="page-top">
        <Logo size={26} />
        <p class="page-name">{common.name}</p>
        <OptionsNav current={route.section} />
      </header>
      <main>
        {route.list === null && route.view === 'all' ? (
          <h1>{options.sections[route.section]}</h1>
        ) : null}
        <SectionView route={route} state={state} actions={actions} />
      </main>
    </div>
  );
}

function OptionsNav({ current }: { readonly current: Section }) {
  const { options } = useStrings();
  return (
    <nav aria-label={options.nav}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              {options.sections[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ListsView({ route, ...props }: SectionProps & { readonly route: Route }) {
  if (route.view === 'subscribe') return <SubscribePage {...props} />;
  if (route.view === 'new') return <EditorPage key="+new" id={null} {...props} />;
  if (route.list === null) return <ListsSection {...props} />;
  if (route.view === 'edit') return <EditorPage key={route.list} id={route.list} {...props} />;
  return <InsideList key={route.list} id={route.list} {...props} />;
}

function SectionView({ route, ...props }: SectionProps & { readonly route: Route }) {
  switch (route.section) {
    case 'lists':
      return <ListsView route={route} {...props} />;
    case 'appearance':
      return <AppearanceSection {...props} />;
    case 'sites':
      return <SitesSection {...props} />;
    case 'shortcuts':
      return <ShortcutsSection {...props} />;
    case 'data':
      return <DataSection {...props} />;
    case 'about':
      return <AboutSection {...props} />;
  }
}
