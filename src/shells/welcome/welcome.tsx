import './welcome.css';
import { mountPage } from '../ui/mount-page';
import { followOwnHues } from '../ui/own-hues-sheet';
import { uiStrings } from '../ui-strings';
import { connectWelcome } from './connect-welcome';
import { WelcomeView } from './welcome-view';

followOwnHues();
const root = document.querySelector('#app');
if (root !== null) mountPage(root, WelcomeView, connectWelcome, uiStrings());
