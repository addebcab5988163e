import './welcome.css';
import { mountPage } from '../ui/mount-page';
import { uiStrings } from '../ui-strings';
import { connectWelcome } from './connect-welcome';
import { WelcomeView } from './welcome-view';

const root = document.querySelector('#app');
if (root !== null) mountPage(root, WelcomeView, connectWelcome, uiStrings());
