import { connectPopup } from './connect-popup';
import { mountPopup } from './mount-popup';

const root = document.querySelector('#app');
if (root !== null) mountPopup(root, connectPopup);
