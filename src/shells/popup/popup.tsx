import './popup.css';
import { mountPage } from '../ui/mount-page';
import { uiStrings } from '../ui-strings';
import { connectPopup } from './connect-popup';
import { PopupView } from './popup-view';

const root = document.querySelector('#app');
if (root !== null) mountPage(root, PopupView, connectPopup, uiStrings());
