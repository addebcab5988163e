import './popup.css';
import { mountPage } from '../ui/mount-page';
import { followOwnHues } from '../ui/own-hues-sheet';
import { uiStrings } from '../ui-strings';
import { connectPopup } from './connect-popup';
import { PopupView } from './popup-view';

followOwnHues();
const root = document.querySelector('#app');
if (root !== null) mountPage(root, PopupView, connectPopup, uiStrings());
