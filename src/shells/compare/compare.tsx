import './compare.css';
import { mountPage } from '../ui/mount-page';
import { followOwnHues } from '../ui/own-hues-sheet';
import { uiStrings } from '../ui-strings';
import { CompareView } from './compare-view';
import { connectCompare } from './connect-compare';

followOwnHues();
const root = document.querySelector('#app');
if (root !== null) mountPage(root, CompareView, connectCompare, uiStrings());
