import './options.css';
import { mountPage } from '../ui/mount-page';
import { followOwnHues } from '../ui/own-hues-sheet';
import { uiStrings } from '../ui-strings';
import { connectOptions } from './connect-options';
import { OptionsView } from './options-view';

followOwnHues();
const root = document.querySelector('#app');
if (root !== null) mountPage(root, OptionsView, connectOptions, uiStrings());
