import './options.css';
import { mountPage } from '../ui/mount-page';
import { uiStrings } from '../ui-strings';
import { connectOptions } from './connect-options';
import { OptionsView } from './options-view';

const root = document.querySelector('#app');
if (root !== null) mountPage(root, OptionsView, connectOptions, uiStrings());
