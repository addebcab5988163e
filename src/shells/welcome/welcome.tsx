import { connectWelcome } from './connect-welcome';
import { mountWelcome } from './mount-welcome';

const root = document.querySelector('#app');
if (root !== null) mountWelcome(root, connectWelcome);
